package io.github.tidings.fact.statement;

import io.github.tidings.actor.Cast;
import io.github.tidings.core.Actor;
import io.github.tidings.core.Mention;
import io.github.tidings.core.Participant;
import io.github.tidings.core.Span;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads who speaks to whom, where, and whether at all, off the attributions of one article, in order. */
final class VoiceReader {
    private static final int MAX_CLIMB = 6;
    private final SpeechWords words;
    private final String text;
    private final Cast cast;
    private Optional<String> author = Optional.empty();

    VoiceReader(SpeechWords words, String text, Cast cast) {
        this.words = words;
        this.text = text;
        this.cast = cast;
    }

    /**
     * The voice of an attribution.
     *
     * @param running who spoke last; the statement of a document that is not told to be somebody's is theirs
     */
    Voice read(Attribution attribution, List<Participant> running) {
        Tree tree = attribution.tree();
        List<Participant> speakers = new ArrayList<>();
        for (Token head : attribution.speakers()) {
            speakers.addAll(
                    several(head, running) || sameAgain(tree, head, running)
                            ? running.stream()
                                    .map(each -> meant(each, Mention.in(text, Phrase.of(tree, head))))
                                    .toList()
                            : List.of(clipped(attribution, head, speaker(tree, head, running))));
        }
        Optional<String> medium = attribution.speakers().stream()
                .filter(words::document)
                .findFirst()
                .map(head -> Phrase.of(tree, head).in(text))
                .or(() -> medium(attribution));
        if (medium.isPresent()
                && speakers.size() == 1
                && attribution.speakers().stream().noneMatch(words::document)) {
            author = speakers.get(0).actor().or(() -> author);
        }
        return new Voice(speakers, audience(attribution), medium, said(attribution));
    }

    /** The one that a phrase names as speaker. */
    Participant speaker(Tree tree, Token head, List<Participant> running) {
        Mention mention = Mention.in(text, Phrase.of(tree, head));
        Optional<Participant> known = cast.participant(head);
        if (words.document(head) && head.pos() == PartOfSpeech.NOUN) {
            Optional<String> owner = NounSpeakers.owners(tree, head).stream()
                    .flatMap(token -> cast.participant(token).stream())
                    .flatMap(participant -> participant.actor().stream())
                    .findFirst()
                    .or(() -> author)
                    .or(() -> running.stream().findFirst().flatMap(Participant::actor));
            if (owner.isPresent()) {
                author = owner;
                return Participant.of(owner.get(), mention);
            }
        }
        if (known.flatMap(Participant::actor).isEmpty() && head.is("PronType", "Prs") && running.size() == 1) {
            return meant(running.get(0), mention);
        }
        return known.or(() -> named(tree, head))
                .map(one -> one.mention().text().startsWith("-") ? meant(one, mention) : one)
                .orElseGet(() -> Participant.of(mention));
    }

    /** The speaker without the word of saying, where the tree has put that into the speaker's phrase. */
    private Participant clipped(Attribution attribution, Token head, Participant speaker) {
        Token cue = attribution.cue();
        Span span = speaker.mention().span();
        boolean torn = head.index() > cue.index() && span.contains(cue.span());
        return torn
                ? meant(speaker, Mention.in(text, Span.of(attribution.tree().start(cue.index() + 1), span.end())))
                : speaker;
    }

    /** Whether the word is a "they" that only the several who spoke last can be meant by. */
    private boolean several(Token head, List<Participant> running) {
        return running.size() > 1
                && head.is("PronType", "Prs")
                && head.is("Number", "Plur")
                && cast.participant(head).flatMap(Participant::actor).isEmpty();
    }

    /** "The same source": whoever spoke last. */
    private boolean sameAgain(Tree tree, Token head, List<Participant> running) {
        return !running.isEmpty() && tree.children(head).stream().anyMatch(words::same);
    }

    private static Participant meant(Participant one, Mention mention) {
        return one.actor().map(id -> Participant.of(id, mention)).orElse(Participant.of(mention));
    }

    /** The one who speaks in a turn of a transcript: the only actor whose name ends with the label, or is it. */
    Participant labelled(Span label) {
        Mention mention = Mention.in(text, label);
        String name = SpeechWords.lower(mention.text());
        List<Actor> known = named(whole -> whole.endsWith(" " + name));
        if (known.size() != 1) {
            known = named(name::equals);
        }
        return known.size() == 1 ? Participant.of(known.get(0).id(), mention) : Participant.of(mention);
    }

    private List<Actor> named(Predicate<String> name) {
        return cast.actors().stream()
                .filter(actor -> name.test(SpeechWords.lower(actor.name())))
                .toList();
    }

    /** The one that a name within the phrase means. */
    private Optional<Participant> named(Tree tree, Token head) {
        for (Token child : tree.children(head)) {
            if (child.pos() == PartOfSpeech.PROPN
                    && Tree.has(child, "flat", "appos", "nmod", "compound")
                    && tree.child(child, "case").isEmpty()
                    && !child.has("nmod:poss")) {
                Optional<Participant> participant = cast.participant(child);
                if (participant.isPresent()) {
                    return participant;
                }
            }
        }
        return neighbour(tree, head);
    }

    /** The one that a name right beside the head means, where the tree has torn the phrase apart. */
    private Optional<Participant> neighbour(Tree tree, Token head) {
        Optional<Participant> found = Optional.empty();
        for (int i = head.index() + 1; i < Math.min(tree.size(), head.index() + 6); i++) {
            Token token = tree.token(i);
            if (token.pos() != PartOfSpeech.PROPN && !token.form().equals("-")) {
                break;
            }
            found = cast.participant(token)
                    .filter(participant -> participant.actor().isPresent());
            if (found.isPresent()) {
                return found;
            }
        }
        for (int i = head.index() - 1; i >= Math.max(0, head.index() - 6); i--) {
            Token token = tree.token(i);
            if (token.pos() != PartOfSpeech.PROPN && !token.form().equals("-")) {
                break;
            }
            Optional<Participant> participant = cast.participant(token);
            if (participant.flatMap(Participant::actor).isPresent()) {
                return participant;
            }
        }
        return found;
    }

    /**
     * Whether a speaker is one who may speak. A thing without an actor behind it is mostly a wrong subject, unless words in
     * quotation marks stand beside it, it is a document, or "that" follows.
     */
    boolean plausible(Attribution attribution, Voice voice, List<Span> pieces, QuotationIndex quotations) {
        return voice.speakers().stream().anyMatch(speaker -> speaker.actor().isPresent())
                || attribution.speakers().stream().anyMatch(this::mayHaveSaid)
                || pieces.stream().anyMatch(quotations::covers)
                || attribution.kind() == Attribution.Kind.PHRASE && determined(attribution)
                || certain(attribution);
    }

    /** Whether the words can only name whose word it is: {@code according to the poll}, but not {@code according to plan}. */
    private boolean determined(Attribution attribution) {
        return words.sure(attribution.verb().lemma())
                && attribution.speakers().stream()
                        .anyMatch(head -> attribution.tree().first(head) < head.index() || head.is("Number", "Plur"));
    }

    /** Whether the tree and either the order of words or the "that" behind the verb agree on the subject. */
    private boolean certain(Attribution attribution) {
        if (attribution.speakers().isEmpty() || attribution.kind() != Attribution.Kind.VERB) {
            return false;
        }
        Token head = attribution.speakers().get(0);
        if (head.index() > attribution.cue().index()
                && attribution.takes(Take.PARENTHESIS)
                && Inversion.behindClause(attribution.tree(), attribution.cue())) {
            return true;
        }
        boolean subject = head.has("nsubj") && head.head() == attribution.cue().index();
        return subject && attribution.takes(Take.CLAUSE) && that(attribution)
                || subject
                        && attribution.takes(Take.PARENTHESIS)
                        && NearSubject.before(attribution.tree(), attribution.cue())
                                .filter(near -> near.index() == head.index())
                                .isPresent();
    }

    private boolean that(Attribution attribution) {
        int next = attribution.to() + 1;
        return next < attribution.tree().size()
                && words.complementiser(attribution.tree().token(next));
    }

    private boolean mayHaveSaid(Token head) {
        return head.pos() == PartOfSpeech.PROPN
                || head.is("PronType", "Prs")
                || words.document(head)
                || words.sayer(head);
    }

    private List<Participant> audience(Attribution attribution) {
        Tree tree = attribution.tree();
        List<Participant> audience = new ArrayList<>();
        for (Token child : tree.children(attribution.cue())) {
            boolean object = Tree.has(child, "obj", "iobj") && attribution.takes(Take.LISTENER);
            boolean toward = Tree.has(child, "obl")
                    && tree.child(child, "case").filter(words::audienceCase).isPresent();
            if ((object || toward)
                    && child.index() <= attribution.to()
                    && Tree.isNominal(child)
                    && !words.medium(child)
                    && !words.time(child)) {
                Speakers.conjoined(tree, child)
                        .forEach(head -> audience.add(cast.participant(head)
                                .orElseGet(() -> Participant.of(Mention.in(text, Phrase.of(tree, head))))));
            }
        }
        return audience;
    }

    private Optional<String> medium(Attribution attribution) {
        Tree tree = attribution.tree();
        return tree.children(attribution.cue()).stream()
                .filter(child -> child.has("obl") && words.medium(child))
                .filter(child ->
                        tree.child(child, "case").filter(words::mediumCase).isPresent())
                .findFirst()
                .map(child -> Phrase.of(tree, child).in(text));
    }

    private boolean said(Attribution attribution) {
        Tree tree = attribution.tree();
        Token verb = attribution.cue();
        for (int i = 0; i < MAX_CLIMB && !negated(tree, verb, attribution.cue()); i++) {
            if (!verb.has("xcomp")) {
                return true;
            }
            verb = tree.token(verb.head());
            if (words.refusal(verb)) {
                return false;
            }
        }
        return false;
    }

    private boolean negated(Tree tree, Token verb, Token cue) {
        return tree.children(verb).stream().anyMatch(child -> child.index() < cue.index() + 2 && words.negation(child));
    }
}
