package io.github.tidings.document;

import io.github.tidings.core.Diagnostic;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;

/** Finds out the charset, decodes, and tells what kind of text it is. */
final class StandardDocumentReader implements DocumentReader {

    @Override
    public Document read(Source source, ParseLimits limits) {
        if (source.size() > limits.maxSourceBytes()) {
            throw new ParseLimitException("maxSourceBytes", source.size(), limits.maxSourceBytes());
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        String text = source.text()
                .or(() -> source.bytes().map(b -> decode(b, source, diagnostics)))
                .orElse("");
        return new Document(source, text, MediaTypes.tell(source.mediaType(), text), List.copyOf(diagnostics));
    }

    private static String decode(byte[] bytes, Source source, List<Diagnostic> diagnostics) {
        if (BinaryContent.matches(bytes)) {
            diagnostics.add(
                    Diagnostic.of("binary-input", "the source is no text: " + bytes.length + " bytes not read"));
            return "";
        }
        Charset charset = CharsetTeller.tell(bytes, source.charset());
        String text = decode(bytes, charset);
        int lost = text.indexOf('\uFFFD');
        if (lost >= 0) {
            diagnostics.add(Diagnostic.of(
                    "charset-malformed", "bytes that are no " + charset.name() + ", the first at character " + lost));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decode(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        try {
            return decoder.decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("a decoder that replaces does not report", e);
        }
    }
}
