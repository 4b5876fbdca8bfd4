package io.github.tidings.fact.statement;

import io.github.tidings.actor.Cast;
import io.github.tidings.core.Participant;
import io.github.tidings.core.Span;
import io.github.tidings.fact.Reading;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Goes through an article from the top and keeps in mind who speaks: sentences that ascribe something open statements, and
 * quotations that nothing ascribes go to the statement before them or to the one who spoke last.
 */
final class Conversation {
    private final Reading reading;
    private final QuotationIndex quotations;
    private final AttributionReader attributions;
    private final ContentReader contents;
    private final VoiceReader voices;
    private final DashSpeech dashSpeech;
    private final BackReference backReference;
    private final List<Draft> drafts = new ArrayList<>();
    private final BitSet claimed = new BitSet();
    private List<Participant> running = List.of();
    private int runningParagraph = -1;
    private final Introductions introductions;
    private int next;

    Conversation(Reading reading, SpeechWords words, QuotationIndex quotations) {
        this.reading = reading;
        this.quotations = quotations;
        SpeakerSearch search = new SpeakerSearch(words, head -> actor(reading.cast(), head));
        this.attributions = new AttributionReader(words, search);
        this.backReference = new BackReference(words, search);
        this.contents = new ContentReader(words, quotations);
        this.voices = new VoiceReader(words, quotations.text(), reading.cast());
        this.introductions = new Introductions(reading.cast(), voices, quotations);
        this.dashSpeech = new DashSpeech(words, attributions, quotations);
    }

    /** The drafts of the article's statements, in the order of the text. */
    List<Draft> drafts() {
        List<Sentence> sentences = reading.syntax().sentences();
        for (int i = 0; i < sentences.size(); ) {
            Optional<Quotation> dash = dashAt(sentences.get(i));
            if (dash.isPresent()) {
                settle(dash.get().start());
                i = dash(dash.get(), i);
                backReference.heard(Optional.empty());
            } else {
                sentence(sentences.get(i));
                i++;
            }
        }
        settle(quotations.text().length() + 1);
        drafts.sort(Comparator.comparingInt(Draft::start));
        return Nested.dropped(drafts, quotations);
    }

    private Optional<Quotation> dashAt(Sentence sentence) {
        int i = quotations.firstEndingAfter(sentence.span().start());
        return i < quotations.all().size()
                ? Optional.of(quotations.all().get(i))
                        .filter(q -> !q.isMarked() && q.paragraph() == sentence.paragraph())
                : Optional.empty();
    }

    private void sentence(Sentence sentence) {
        Tree tree = quotations.tree(sentence);
        Optional<Attribution> back = backReference.attribution(tree);
        if (back.isPresent()) {
            settle(sentence.span().start());
            retell(back.get());
        } else {
            plain(sentence, tree);
        }
        backReference.heard(Optional.of(tree));
    }

    /** Gives the sentence before to whom the words of saying name, unless it is somebody's already. */
    private void retell(Attribution attribution) {
        Voice voice = voices.read(attribution, running);
        backReference
                .content(attribution.tree())
                .filter(said -> drafts.stream()
                        .skip(Math.max(0, drafts.size() - 3))
                        .flatMap(draft -> draft.pieces().stream())
                        .noneMatch(said::overlaps))
                .filter(said -> !voice.speakers().isEmpty())
                .ifPresent(said -> open(new Draft(attribution, voice).add(said)));
        speaks(voice, attribution.tree().sentence());
    }

    private void speaks(Voice voice, Sentence sentence) {
        if (!voice.speakers().isEmpty()) {
            running = voice.speakers();
            runningParagraph = sentence.paragraph();
        }
    }

    private void plain(Sentence sentence, Tree tree) {
        if (!maySpeakOfQuotationBefore(tree)) {
            settle(sentence.span().start());
        }
        introductions.hear(tree);
        List<Attribution> found = attributions.read(tree);
        int[] limits = limits(tree, found);
        for (int i = 0; i < found.size(); i++) {
            Attribution attribution = found.get(i);
            List<Span> pieces = contents.read(attribution, limits[i]);
            settle(
                    pieces.isEmpty()
                            ? attribution.start()
                            : Math.min(attribution.start(), pieces.get(0).start()));
            Voice voice = voices.read(attribution, running);
            if (!pieces.isEmpty()
                    && !voice.speakers().isEmpty()
                    && !known(pieces)
                    && voices.plausible(attribution, voice, pieces, quotations)) {
                open(new Draft(attribution, voice).addAll(pieces));
            }
            if (attribution.kind() != Attribution.Kind.NOUN) {
                speaks(voice, sentence);
            }
        }
        resume(tree);
    }

    /** For each attribution where the next one begins that brings in a quotation: {@code ..., Lind said: "..."}. */
    private static int[] limits(Tree tree, List<Attribution> found) {
        int[] limits = new int[found.size()];
        int limit = tree.size();
        for (int i = found.size() - 1; i >= 0; i--) {
            limits[i] = limit > found.get(i).to() ? limit : tree.size();
            limit = found.get(i).introduces() ? found.get(i).from() : limit;
        }
        return limits;
    }

    /**
     * Gives a quotation that nothing in its sentence ascribes to the statement that the sentence opens, if that stands before its
     * attribution: {@code "One," she said, pointing up, "and two."}
     */
    private void resume(Tree tree) {
        Optional<Draft> open = drafts.isEmpty()
                ? Optional.empty()
                : Optional.of(drafts.get(drafts.size() - 1)).filter(draft -> draft.precedes(tree));
        int end = tree.sentence().span().end();
        int i = quotations.firstEndingAfter(open.map(Draft::end).orElse(end));
        for (; i < quotations.all().size() && quotations.all().get(i).start() < end; i++) {
            Quotation quotation = quotations.all().get(i);
            if (!claimed.get(i) && Floating.resumes(quotations, tree, quotation)) {
                open.ifPresent(draft -> draft.add(quotation.span()));
                claimed.set(i);
            }
        }
    }

    /** Whether the sentence may tell who said the quotation right before it: {@code "Really?" he asked.}, {@code "..." — Lind}. */
    private boolean maySpeakOfQuotationBefore(Tree tree) {
        int start = tree.start(0);
        String text = quotations.text();
        Optional<Quotation> before = quotations.endingAt(start);
        return Tree.isMark(tree.token(0), "―—–")
                || before.filter(q -> Character.isLowerCase(text.charAt(start))
                                || ",!?".indexOf(text.charAt(q.end() - 2)) >= 0)
                        .isPresent();
    }

    /** Whether another word of saying has taken just these pieces. */
    private boolean known(List<Span> pieces) {
        return drafts.stream()
                .skip(Math.max(0, drafts.size() - 3))
                .anyMatch(draft -> draft.pieces().equals(pieces));
    }

    private int dash(Quotation dash, int index) {
        List<Sentence> sentences = reading.syntax().sentences();
        int end = index;
        while (end < sentences.size() && sentences.get(end).paragraph() == dash.paragraph()) {
            end++;
        }
        List<Sentence> paragraph = sentences.subList(index, end);
        Draft draft = dash.label()
                .map(label -> new Draft(Voice.of(List.of(voices.labelled(label)))).add(dash.span()))
                .orElseGet(() -> dashed(dash, paragraph));
        if (!draft.voice().speakers().isEmpty()) {
            keep(draft);
            running = draft.voice().speakers();
            runningParagraph = dash.paragraph();
        }
        next = quotations.firstEndingAfter(dash.start()) + 1;
        return end;
    }

    private Draft dashed(Quotation dash, List<Sentence> sentences) {
        DashSpeech.Speech speech = dashSpeech.read(dash, sentences);
        return speech.attribution()
                .map(attribution -> new Draft(attribution, voices.read(attribution, running)))
                .orElseGet(() ->
                        new Draft(Voice.of(introductions.before(dash, running).orElse(running))))
                .addAll(speech.pieces());
    }

    /** Words of saying between marks with nothing said ("– sa hon.") make no statement. */
    private void keep(Draft draft) {
        if (!draft.pieces().isEmpty()) {
            drafts.add(draft);
        }
    }

    private void open(Draft draft) {
        drafts.add(draft);
        for (Span piece : draft.pieces()) {
            int i = quotations.firstEndingAfter(piece.start());
            for (; i < quotations.all().size() && quotations.all().get(i).start() < piece.end(); i++) {
                claimed.set(i);
            }
        }
        chain(draft);
    }

    /** Adds the paragraphs before that the quotation goes on from. */
    private void chain(Draft draft) {
        int i = quotations.firstEndingAfter(draft.start());
        while (i > 0 && i < quotations.all().size() && quotations.all().get(i).goneOn() && !claimed.get(i - 1)) {
            i--;
            draft.add(quotations.all().get(i).span());
            claimed.set(i);
        }
    }

    /** Gives the quotations before that offset that nothing ascribes to whom they belong. */
    private void settle(int offset) {
        while (next < quotations.all().size() && quotations.all().get(next).end() <= offset) {
            if (quotations.all().get(next).goesOn() && !claimed.get(next) && chainReaches(next, offset)) {
                return;
            }
            if (!claimed.get(next) && quotations.all().get(next).isMarked()) {
                place(next);
            }
            next++;
        }
    }

    /** Whether the quotation goes on to that offset, so that what stands there may ascribe it. */
    private boolean chainReaches(int index, int offset) {
        int i = index;
        while (i + 1 < quotations.all().size() && quotations.all().get(i).goesOn()) {
            i++;
        }
        int end = quotations.all().get(i).end();
        return offset <= quotations.text().length() && (end > offset || quotations.bare(end, offset, ","));
    }

    private void place(int index) {
        Quotation quotation = quotations.all().get(index);
        Optional<Draft> before = drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.get(drafts.size() - 1));
        boolean goneOn = quotation.goneOn() && index > 0 && claimed.get(index - 1);
        Optional<Draft> joined = before.filter(draft -> goneOn || adjoins(draft, quotation));
        if (joined.isPresent()) {
            joined.get().add(quotation.span());
            claimed.set(index);
        } else if (inside(quotation)) {
            claimed.set(index);
        } else if (Floating.stands(quotations, quotation)) {
            List<Participant> speakers =
                    introductions.before(quotation, running).orElse(running);
            if (!speakers.isEmpty() && quotation.paragraph() - runningParagraph <= 2) {
                drafts.add(new Draft(Voice.of(speakers)).add(quotation.span()));
                running = speakers;
                runningParagraph = quotation.paragraph();
                claimed.set(index);
            }
        }
    }

    /** Opens a statement if the words that ascribe the quotation stand inside its marks: {@code « Oui, a dit Lind. Non. »}. */
    private boolean inside(Quotation quotation) {
        DashSpeech.Speech speech = dashSpeech.inside(quotation, reading.syntax().sentences());
        speech.attribution().ifPresent(attribution -> {
            Voice voice = voices.read(attribution, running);
            keep(new Draft(attribution, voice).addAll(speech.pieces()));
            running = voice.speakers();
            runningParagraph = quotation.paragraph();
        });
        return speech.attribution().isPresent();
    }

    /** Whether the quotation takes up a quotation of the same paragraph, with nothing but its attribution in between. */
    private boolean adjoins(Draft draft, Quotation quotation) {
        int end = draft.close() <= quotation.start() ? draft.close() : draft.end();
        return end <= quotation.start()
                && quotations.bare(end, quotation.start(), ".,;:")
                && quotations.covers(draft.pieces().get(draft.pieces().size() - 1));
    }

    /** Whether the head of a noun phrase means an actor. */
    static boolean actor(Cast cast, Token head) {
        return cast.participant(head).flatMap(Participant::actor).isPresent();
    }
}
