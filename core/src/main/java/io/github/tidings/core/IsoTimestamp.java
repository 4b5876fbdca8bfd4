package io.github.tidings.core;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Optional;

/** Reads timestamps in ISO 8601. */
final class IsoTimestamp {
    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private IsoTimestamp() {}

    static Timestamp parse(String iso) {
        try {
            TemporalAccessor fields = FORMAT.parse(iso);
            return Timestamp.of(
                    LocalDate.from(fields),
                    Optional.ofNullable(fields.query(TemporalQueries.localTime())),
                    Optional.<ZoneOffset>ofNullable(fields.query(TemporalQueries.offset())));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a timestamp of ISO 8601: \"" + iso + "\"", e);
        }
    }
}
