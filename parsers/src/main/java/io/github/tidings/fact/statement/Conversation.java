package io.github.tidings.fact.statement;

import io.github.tidings.actor.Cast;
import io.github.tidings.core.Participant;
import io.github.tidings.core.Span;
import io.github.tidings.fact.Reading;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
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
    private final Introductions introductions;
    private final Opened opened;
    private final Fragments fragments;
    private final Floor floor = new Floor();
    private int next;

    Conversation(Reading reading, SpeechWords words, QuotationIndex quotations) {
        this.reading = reading;
        this.quotations = quotations;
        this.opened = new Opened(quotations);
        this.fragments = new Fragments(reading, quotations);
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
        return Nested.dropped(opened.all(), quotations);
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
        Voice voice = voices.read(attribution, floor.speakers());
        backReference
                .content(attribution.tree())
                .filter(said -> !opened.touches(said))
                .filter(said -> !voice.speakers().isEmpty())
                .ifPresent(said -> opened.open(new Draft(attribution, voice).add(said)));
        speaks(voice, attribution.tree().sentence());
    }

    private void speaks(Voice voice, Sentence sentence) {
        if (!voice.speakers().isEmpty()) {
            floor.passes(voice.speakers(), sentence.paragraph());
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
            Voice voice = voices.read(attribution, floor.speakers());
            if (!pieces.isEmpty()
                    && !voice.speakers().isEmpty()
                    && !opened.knows(pieces)
                    && voices.plausible(attribution, voice, pieces, quotations)) {
                opened.open(new Draft(attribution, voice).addAll(pieces));
            }
            if (attribution.kind() != Attribution.Kind.NOUN) {
                speaks(voice, sentence);
            }
        }
        resume(tree);
    }

    /** For each attribution where the next one begins that brings in a quotation or closes the sentence: {@code ..., Lind said: "..."}. */
    private static int[] limits(Tree tree, List<Attribution> found) {
        int[] limits = new int[found.size()];
        int limit = tree.size();
        for (int i = found.size() - 1; i >= 0; i--) {
            limits[i] = limit > found.get(i).to() ? limit : tree.size();
            limit = found.get(i).introduces() || found.get(i).closes()
                    ? found.get(i).from()
                    : limit;
        }
        return limits;
    }

    /**
     * Gives a quotation that nothing in its sentence ascribes to the statement that the sentence opens, if that stands before its
     * attribution: {@code "One," she said, pointing up, "and two."}
     */
    private void resume(Tree tree) {
        Optional<Draft> open = opened.last().filter(draft -> draft.precedes(tree));
        int end = tree.sentence().span().end();
        int i = quotations.firstEndingAfter(open.map(Draft::end).orElse(end));
        for (; i < quotations.all().size() && quotations.all().get(i).start() < end; i++) {
            Quotation quotation = quotations.all().get(i);
            if (!opened.taken(i) && Floating.resumes(quotations, tree, quotation)) {
                open.ifPresent(draft -> draft.add(quotation.span()));
                opened.take(i);
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
            opened.keep(draft);
            floor.passes(draft.voice().speakers(), dash.paragraph());
        }
        next = quotations.firstEndingAfter(dash.start()) + 1;
        return end;
    }

    private Draft dashed(Quotation dash, List<Sentence> sentences) {
        DashSpeech.Speech speech = dashSpeech.read(dash, sentences);
        speech.further()
                .ifPresent(more -> opened.keep(new Draft(more, voices.read(more, floor.speakers()))
                        .addAll(contents.read(more, more.tree().size()))
                        .retold()));
        return speech.attribution()
                .map(attribution -> new Draft(attribution, voices.read(attribution, floor.speakers())))
                .orElseGet(() -> new Draft(Voice.of(speakers(dash))))
                .addAll(speech.pieces());
    }

    /** Whoever the words before a quotation bring in, or else who has the floor. */
    private List<Participant> speakers(Quotation quotation) {
        return introductions.before(quotation, floor.speakers()).orElse(floor.speakers());
    }

    /** Gives the quotations before that offset that nothing ascribes to whom they belong. */
    private void settle(int offset) {
        while (next < quotations.all().size() && quotations.all().get(next).end() <= offset) {
            if (quotations.all().get(next).goesOn() && !opened.taken(next) && chainReaches(next, offset)) {
                return;
            }
            if (!opened.taken(next) && quotations.all().get(next).isMarked()) {
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
        Optional<Draft> before = opened.before(index);
        if (before.isPresent()) {
            before.get().add(quotation.span());
            opened.take(index);
        } else if (inside(quotation)) {
            opened.take(index);
        } else if (Floating.stands(quotations, quotation)) {
            List<Participant> speakers = speakers(quotation);
            if (!speakers.isEmpty() && floor.reaches(quotation.paragraph())) {
                opened.keep(new Draft(Voice.of(speakers)).add(quotation.span()));
                floor.passes(speakers, quotation.paragraph());
                opened.take(index);
            }
        } else {
            List<Participant> speakers = fragments.speakers(quotation);
            if (!speakers.isEmpty()) {
                opened.keep(new Draft(Voice.of(speakers)).add(quotation.span()));
                opened.take(index);
            }
        }
    }

    /** Opens a statement if the words that ascribe the quotation stand inside its marks: {@code « Oui, a dit Lind. Non. »}. */
    private boolean inside(Quotation quotation) {
        DashSpeech.Speech speech = dashSpeech.inside(quotation, reading.syntax().sentences());
        speech.attribution().ifPresent(attribution -> {
            Voice voice = voices.read(attribution, floor.speakers());
            opened.keep(new Draft(attribution, voice).addAll(speech.pieces()));
            floor.passes(voice.speakers(), quotation.paragraph());
        });
        return speech.attribution().isPresent();
    }

    /** Whether the head of a noun phrase means an actor. */
    static boolean actor(Cast cast, Token head) {
        return cast.participant(head).flatMap(Participant::actor).isPresent();
    }
}
