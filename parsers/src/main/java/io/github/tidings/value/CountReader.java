package io.github.tidings.value;

import io.github.tidings.core.Count;
import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.WordFile;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads how many a noun phrase tells: {@code about 1,500 soldiers}, {@code hundreds of people}, {@code at least 71}. Shares,
 * sums of money, ages, dates and clock times are no counts. Immutable and thread-safe; it never throws.
 */
public final class CountReader {
    private static final int BEFORE = 14;
    private static final int AFTER = 10;

    private final Quantities quantities;
    private final NotCounts notCounts;
    private final NounPhraseStart nounPhrase;
    private final Set<String> collectives;
    private final Phrases<Boolean> of = new Phrases<>();
    private final Set<String> singular;

    private CountReader(LanguagePack pack) {
        this.quantities = new Quantities(pack);
        this.notCounts = new NotCounts(pack);
        WordFile file = pack.words("number");
        this.nounPhrase = new NounPhraseStart(file.list("of"));
        this.collectives = file.set("collectives");
        of.addAll(file.list("of"), true);
        this.singular = file.set("one");
    }

    /** A reader by the pack's {@code number.yaml}. */
    public static CountReader of(LanguagePack pack) {
        return new CountReader(pack);
    }

    /**
     * The number that the noun phrase with that head tells, also where the head is the number itself ({@code 87 were on
     * board}) or a noun of quantity. Looks at no more than a few words around the head.
     *
     * @param text the text that the sentence's spans point into
     * @return empty if the phrase tells no number, or none that can be read
     */
    public Optional<Count> read(String text, Sentence sentence, Token head) {
        if (notCounts.isUnit(head.form())) {
            return Optional.empty();
        }
        Window window = Window.around(text, sentence, head, BEFORE, AFTER);
        List<Quantity> found = quantities.in(window.words());
        return itself(window, found, head)
                .or(() -> modifier(window, found, head))
                .or(() -> leftOf(window, found, head))
                .or(() -> collected(window, found, head))
                .flatMap(quantity -> quantity.count(text, window.words()));
    }

    /** The head is the number: {@code 87 were on board}, {@code hundreds of people}. */
    private Optional<Quantity> itself(Window window, List<Quantity> found, Token head) {
        int word = window.wordOf(head);
        return found.stream()
                .filter(quantity -> quantity.covers(word))
                .findFirst()
                .map(quantity -> standsAlone(window, quantity, head) ? quantity : quantity.uncounted());
    }

    private boolean standsAlone(Window window, Quantity quantity, Token head) {
        boolean beside =
                head.has("appos") || head.has("flat") || head.has("nummod") && isOfNoun(window, quantity, head);
        boolean pronoun = quantity.bound() == Quantity.Bound.NONE
                && singular.contains(window.words().get(quantity.core()).form());
        return !beside && !pronoun && !quantity.year();
    }

    /** Whether the noun that the tree gives a numeral to is within its reach. */
    private boolean isOfNoun(Window window, Quantity quantity, Token numeral) {
        return window.sentence()
                .head(numeral)
                .filter(noun -> window.holds(noun)
                        && isNominal(noun)
                        && (noun.index() < numeral.index() || nounPhrase.reaches(window, quantity.next(), noun)))
                .isPresent();
    }

    private static boolean isNominal(Token token) {
        switch (token.pos()) {
            case VERB:
            case AUX:
            case ADP:
            case DET:
            case CCONJ:
            case SCONJ:
            case PART:
            case PUNCT:
                return false;
            default:
                return true;
        }
    }

    /** What the tree calls the head's numeral. */
    private Optional<Quantity> modifier(Window window, List<Quantity> found, Token head) {
        for (Token child : window.sentence().children(head)) {
            if (child.index() < head.index() && child.has("nummod") && window.holds(child)) {
                int word = window.wordOf(child);
                Optional<Quantity> quantity =
                        found.stream().filter(q -> q.covers(word)).findFirst();
                if (quantity.isPresent()) {
                    return quantity.map(q -> q.year() && !isManyYear(window, q, head) ? q.uncounted() : q);
                }
            }
        }
        return Optional.empty();
    }

    /** The nearest number left of the head that the same noun phrase holds, whatever the tree says of it. */
    private Optional<Quantity> leftOf(Window window, List<Quantity> found, Token head) {
        int word = window.wordOf(head);
        Quantity nearest = null;
        for (Quantity quantity : found) {
            if (quantity.next() <= word) {
                nearest = quantity;
            }
        }
        if (nearest == null
                || nearest.year()
                || !isNominal(head)
                || !nounPhrase.reaches(window, nearest.next(), head)) {
            return Optional.empty();
        }
        return Optional.of(nearest);
    }

    /** {@code a crowd of 2,000}. */
    private Optional<Quantity> collected(Window window, List<Quantity> found, Token head) {
        if (!collectives.contains(head.lemma()) && !collectives.contains(head.form())) {
            return Optional.empty();
        }
        int after = window.wordOf(head) + 1;
        int start = of.at(window.words(), after).map(Phrases.Found::next).orElse(after);
        return found.stream().filter(quantity -> quantity.from() == start).findFirst();
    }

    /** {@code 2000 soldiers}, but not {@code the 2019 protests}, nor {@code in 2019 soldiers}. */
    private static boolean isManyYear(Window window, Quantity quantity, Token head) {
        Token before = window.tokenBefore(quantity.from());
        boolean marked =
                before.has("det") || before.has("nmod:poss") || before.has("case") || before.pos() == PartOfSpeech.ADP;
        return !head.is("Number", "Sing") && !marked;
    }
}
