package io.github.tidings.fact.statement;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds who speaks: the subject of a verb of saying, wherever the tree has put it. */
final class Speakers {
    private static final int MAX_CLIMB = 6;

    private Speakers() {}

    /** The heads of the phrases that name the verb's subject, or of its agent if it is passive. */
    static List<Token> of(Tree tree, Token cue) {
        return subject(tree, cue).map(subject -> conjoined(tree, subject)).orElse(List.of());
    }

    /** Whether the verb is passive, so that its subject is no speaker. */
    static boolean passive(Tree tree, Token verb) {
        if (reflexive(tree, verb)) {
            return false;
        }
        return tree.child(verb, "nsubj:pass", "aux:pass", "csubj:pass").isPresent()
                || verb.is("Voice", "Pass")
                        && (tree.child(verb, "nsubj").isEmpty() && !perfect(tree, verb) || inflected(verb));
    }

    /** Whether somebody says something of themselves: {@code s'est dit prêt}. */
    static boolean reflexive(Tree tree, Token verb) {
        boolean perfect = verb.is("VerbForm", "Part");
        return tree.children(verb).stream()
                .anyMatch(child -> child.is("Reflex", "Yes")
                        && child.index() < verb.index()
                        && (perfect || !child.has("expl:pass")));
    }

    /** A finite verb that is passive by its ending, whatever the tree calls its subject: {@code beskrevs}, not {@code hoppas}. */
    private static boolean inflected(Token verb) {
        return verb.is("VerbForm", "Fin") && !verb.lemma().endsWith("s");
    }

    /** A participle behind "and" that shares the auxiliary of an active verb: {@code a condamné le raid et estimé que}. */
    private static boolean perfect(Tree tree, Token participle) {
        boolean shares = participle.has("conj")
                && participle.is("VerbForm", "Part")
                && tree.child(participle, "aux").isEmpty();
        return shares
                && tree.head(participle)
                        .filter(verb -> Tree.isVerb(verb) && !verb.has("conj"))
                        .filter(verb -> tree.child(verb, "aux").isPresent() && !passive(tree, verb))
                        .isPresent();
    }

    /** The subject of the topmost clause above a participle that is not quoted, relative clauses left out. */
    static List<Token> above(Tree tree, Token participle) {
        Optional<Token> subject = Optional.empty();
        Token verb = participle;
        for (int i = 0; i < MAX_CLIMB && verb.head() >= 0; i++) {
            verb = tree.token(verb.head());
            Optional<Token> own = tree.child(verb, "nsubj")
                    .filter(Speakers::mayName)
                    .filter(s -> !s.is("PronType", "Rel") && s.index() < participle.index() && !tree.quoted(s.index()));
            subject = own.isPresent() ? own : subject;
        }
        return subject.map(head -> conjoined(tree, head)).orElse(List.of());
    }

    private static Optional<Token> subject(Tree tree, Token cue) {
        Token verb = cue;
        for (int i = 0; i < MAX_CLIMB; i++) {
            boolean passive = i == 0 && passive(tree, verb);
            if (passive) {
                return tree.child(verb, "obl:agent").or(() -> agent(tree, cue));
            }
            Optional<Token> own = tree.child(verb, "nsubj", "nsubj:pass").filter(Speakers::mayName);
            if (own.isPresent()) {
                return own.map(subject -> antecedent(tree, cue, subject));
            }
            Optional<Token> up = tree.head(verb);
            if (up.isEmpty()) {
                return Optional.empty();
            }
            if (Tree.has(verb, "acl") && Tree.isNominal(up.get())) {
                return up;
            }
            if (!Tree.has(verb, "conj", "xcomp", "advcl", "ccomp", "parataxis", "cop", "aux", "dep", "acl")
                    || Tree.has(verb, "ccomp", "parataxis") && verb.is("VerbForm", "Fin")) {
                return Optional.empty();
            }
            verb = closed(tree, verb, up.get()) ? tree.head(up.get()).orElse(up.get()) : up.get();
        }
        return Optional.empty();
    }

    /** Whether a comma before "and" closes the relative clause that the tree has coordinated the verb with. */
    private static boolean closed(Tree tree, Token verb, Token up) {
        return verb.has("conj")
                && tree.child(up, "nsubj").filter(s -> s.is("PronType", "Rel")).isPresent()
                && tree.child(verb, "cc")
                        .filter(cc -> cc.index() > 0 && tree.isComma(cc.index() - 1))
                        .isPresent();
    }

    private static Optional<Token> agent(Tree tree, Token verb) {
        return tree.children(verb).stream()
                .filter(child -> child.has("obl"))
                .filter(child -> tree.child(child, "case")
                        .filter(c -> List.of("by", "av", "par").contains(SpeechWords.lower(c.form())))
                        .isPresent())
                .findFirst();
    }

    /** For a relative pronoun the noun that its clause hangs on. */
    private static Token antecedent(Tree tree, Token cue, Token subject) {
        if (!subject.is("PronType", "Rel") && subject.pos() != PartOfSpeech.PRON) {
            return subject;
        }
        for (Token up = subject; up.head() >= 0; up = tree.token(up.head())) {
            if (up.has("acl") && up.index() != subject.index()) {
                Token noun = tree.token(up.head());
                boolean relative =
                        subject.is("PronType", "Rel") || up.relation().equals("acl:relcl");
                boolean personal = subject.is("PronType", "Prs");
                return relative && !personal && noun.index() < subject.index() ? noun : subject;
            }
            if (Tree.has(up, "ccomp", "parataxis", "advcl")) {
                break;
            }
        }
        return subject.is("PronType", "Rel") ? nounBefore(tree, subject).orElse(subject) : subject;
    }

    /** The noun right before a relative pronoun whose clause the tree hung on no noun: {@code by Anna Lind, who told reporters}. */
    private static Optional<Token> nounBefore(Tree tree, Token pronoun) {
        int at = pronoun.index() - (tree.isComma(pronoun.index() - 1) ? 2 : 1);
        if (at < 0 || !Tree.isNominal(tree.token(at)) || tree.token(at).pos() == PartOfSpeech.PRON) {
            return Optional.empty();
        }
        Token head = tree.token(at);
        while (Tree.has(head, "flat", "compound", "appos", "nmod:desc") && Tree.isNominal(tree.token(head.head()))) {
            head = tree.token(head.head());
        }
        return Optional.of(head);
    }

    private static boolean mayName(Token subject) {
        return Tree.isNominal(subject)
                || subject.pos() == PartOfSpeech.ADJ
                || subject.pos() == PartOfSpeech.NUM
                || subject.pos() == PartOfSpeech.DET
                || subject.pos() == PartOfSpeech.X;
    }

    /** The phrase and those coordinated with it, by their heads. */
    static List<Token> conjoined(Tree tree, Token subject) {
        List<Token> all = new ArrayList<>();
        all.add(subject);
        for (Token child : coordinated(tree, subject)) {
            if (mayName(child)) {
                if (joined(tree, subject, child)) {
                    all.add(child);
                } else {
                    all.set(0, child);
                }
            }
        }
        return all;
    }

    /** What the tree coordinates with the phrase, or with the name that explains its head: {@code the fisherman Holm and Lind}. */
    private static List<Token> coordinated(Tree tree, Token subject) {
        List<Token> all = new ArrayList<>();
        for (Token child : tree.children(subject)) {
            if (child.has("conj")) {
                all.add(child);
            } else if (Tree.has(child, "appos", "flat") && !tree.isComma(child.index() - 1)) {
                tree.children(child).stream()
                        .filter(name -> name.has("conj") && name.pos() == PartOfSpeech.PROPN)
                        .forEach(all::add);
            }
        }
        return all;
    }

    /** Whether a word or a comma joins the two; without one the tree has torn a name apart. */
    private static boolean joined(Tree tree, Token first, Token second) {
        for (int i = first.index() + 1; i <= second.index(); i++) {
            if (tree.isComma(i) || tree.token(i).pos() == PartOfSpeech.CCONJ) {
                return true;
            }
        }
        return false;
    }
}
