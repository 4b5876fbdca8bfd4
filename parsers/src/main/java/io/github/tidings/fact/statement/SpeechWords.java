package io.github.tidings.fact.statement;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.WordFile;
import io.github.tidings.lang.YamlNode;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of a language that tell of saying, from its {@code statement.yaml}. Immutable. */
final class SpeechWords {
    private final Map<String, List<CueVerb>> verbs = new HashMap<>();
    private final Map<String, String> forms;
    private final Set<String> complementisers;
    private final Set<String> questions;
    private final Map<String, List<List<String>>> attributions = new HashMap<>();
    private final Set<String> sure;
    private final Set<String> asides;
    private final Set<String> asideVerbs;
    private final Set<String> nouns;
    private final Set<String> documents;
    private final Set<String> opinions;
    private final Set<String> sayers;
    private final Set<String> media;
    private final Set<String> mediumCases;
    private final Set<String> audienceCases;
    private final Set<String> negations;
    private final Set<String> refusals;
    private final Set<String> backReferences;
    private final Set<String> rebuffs;
    private final List<List<String>> comments;
    private final Set<String> times = new HashSet<>();
    private final Set<String> same;
    private final Set<String> remarks;
    private final Set<String> contrasts;
    private final Set<String> purposes;
    private final boolean dashSpeech;
    private final boolean bareClauses;

    private SpeechWords(WordFile file, WordFile time) {
        file.root().get("verbs").ifPresent(groups -> groups.entries().values().forEach(this::group));
        forms = file.table("forms");
        complementisers = file.set("complementisers");
        questions = file.set("questions");
        for (String phrase : file.list("attributions")) {
            List<String> parts = List.of(phrase.split(" "));
            attributions.computeIfAbsent(parts.get(0), key -> new ArrayList<>()).add(parts);
        }
        sure = file.set("sure");
        asides = file.set("asides");
        asideVerbs = file.set("asideVerbs");
        nouns = file.set("nouns");
        documents = file.set("documents");
        opinions = file.set("opinions");
        sayers = file.set("sayers");
        media = file.set("media");
        mediumCases = file.set("mediumCases");
        audienceCases = file.set("audienceCases");
        negations = file.set("negations");
        refusals = file.set("refusals");
        backReferences = file.set("backReferences");
        rebuffs = file.set("rebuffs");
        comments = file.list("comments").stream()
                .map(phrase -> List.of(phrase.split(" ")))
                .toList();
        for (String table : List.of("weekdays", "weekdays_definite", "weekdays_past", "months", "units")) {
            times.addAll(time.table(table).keySet());
        }
        times.addAll(time.set("parts"));
        same = file.set("same");
        remarks = file.set("remarks");
        contrasts = file.set("contrasts");
        purposes = file.set("purposes");
        dashSpeech = file.list("dashSpeech").contains("yes");
        bareClauses = !file.list("bareClauses").contains("no");
    }

    /**
     * The words of a pack; none if it has no such file.
     *
     * @throws IllegalArgumentException with {@code file:line} if the file is not of its form or lacks examples
     */
    static SpeechWords of(LanguagePack pack) {
        WordFile file = pack.words("statement");
        if (!file.root().entries().isEmpty()) {
            List<Example> examples = Example.of(file);
            if (examples.stream().noneMatch(Example::matches)
                    || examples.stream().allMatch(Example::matches)) {
                throw file.root().error("needs an example that matches and one that does not");
            }
        }
        return new SpeechWords(file, pack.words("time"));
    }

    private void group(YamlNode group) {
        Set<Take> takes = EnumSet.noneOf(Take.class);
        for (YamlNode take : group.get("takes").map(YamlNode::items).orElse(List.of())) {
            takes.add(take(take));
        }
        for (String word : group.get("words").map(YamlNode::strings).orElse(List.of())) {
            List<String> parts = List.of(word.split(" "));
            verbs.computeIfAbsent(parts.get(0), key -> new ArrayList<>())
                    .add(new CueVerb(word, parts.subList(1, parts.size()), takes));
        }
    }

    private static Take take(YamlNode node) {
        try {
            return Take.valueOf(node.string().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw node.error("not one of " + List.of(Take.values()) + ": \"" + node.string() + "\"");
        }
    }

    /** The verb of saying that the token is, with all it takes in all its groups. */
    Optional<CueVerb> verb(Tree tree, Token token) {
        CueVerb whole = null;
        for (CueVerb verb : verbs.getOrDefault(lemma(token), List.of())) {
            if (tree.follows(token, verb.rest())) {
                whole = whole == null ? verb : whole.and(verb);
            } else if (clitic(tree, token, verb)) {
                return Optional.of(new CueVerb(verb.lemma(), List.of(), verb.takes()));
            }
        }
        return Optional.ofNullable(whole).or(() -> caused(tree, token));
    }

    /** Whether the word that goes with the verb is a pronoun before it: {@code y voit}. */
    private static boolean clitic(Tree tree, Token token, CueVerb verb) {
        return verb.rest().size() == 1
                && tree.children(token).stream()
                        .anyMatch(child -> child.index() < token.index()
                                && child.pos() == PartOfSpeech.PRON
                                && lower(child.form()).equals(verb.rest().get(0)));
    }

    /** The verb of two words whose first the tree has for an auxiliary of the second: {@code fait savoir}. */
    private Optional<CueVerb> caused(Tree tree, Token token) {
        return tree.child(token, "aux:caus")
                .flatMap(first -> verbs.getOrDefault(lemma(first), List.of()).stream()
                        .filter(verb -> verb.rest().equals(List.of(lower(token.form()))))
                        .findFirst())
                .map(verb -> new CueVerb(verb.lemma(), List.of(), verb.takes()));
    }

    /** Whether that phrase always names whose word it is. */
    boolean sure(String phrase) {
        return sure.contains(phrase);
    }

    /** Whether the word is listed as a form of a verb, so that its tag need not be believed. */
    boolean form(Token token) {
        return forms.containsKey(lower(token.form()));
    }

    /** The lemma by which the verb is listed; lemmas that a tagger guesses wrongly are put right by their forms. */
    private String lemma(Token token) {
        String form = lower(token.form());
        String lemma = lower(token.lemma());
        return forms.containsKey(form) ? forms.get(form) : verbs.containsKey(lemma) ? lemma : form;
    }

    /** The phrase that brings in a speaker by itself and stands there, word by word: {@code according to}. */
    Optional<List<String>> attribution(Tree tree, int index) {
        for (List<String> phrase :
                attributions.getOrDefault(lower(tree.token(index).form()), List.of())) {
            if (tree.standsAt(index, phrase)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    boolean complementiser(Token token) {
        return complementiser(lower(token.form()));
    }

    boolean complementiser(String word) {
        return complementisers.contains(word);
    }

    boolean question(Token token) {
        return questions.contains(lower(token.form()));
    }

    /** Whether the word before a verb of saying may stand for the whole sentence before it. */
    boolean backReference(Token token) {
        return backReferences.contains(lower(token.form()));
    }

    /** Whether a remark of the text's on what was said begins there: {@code , något som regeringen förnekar}. */
    boolean comment(Tree tree, int index) {
        return comments.stream().anyMatch(phrase -> tree.standsAt(index, phrase));
    }

    boolean aside(Token token) {
        return asides.contains(lower(token.form()));
    }

    boolean asideVerb(Token token) {
        return asideVerbs.contains(lower(token.lemma()));
    }

    boolean noun(Token token) {
        return nouns.contains(lower(token.lemma()));
    }

    boolean document(Token token) {
        return documents.contains(lower(token.lemma()));
    }

    /** Whether the noun means somebody who may speak. */
    /** A preposition before whose opinion is quoted: {@code pour Oslo, c'est « une farce »}. */
    boolean opinion(Token token) {
        return opinions.contains(lower(token.form()));
    }

    boolean sayer(Token token) {
        return sayers.contains(lower(token.lemma()));
    }

    boolean medium(Token token) {
        return media.contains(lower(token.lemma())) || media.contains(lower(token.form()));
    }

    boolean mediumCase(Token token) {
        return mediumCases.contains(lower(token.form()));
    }

    boolean audienceCase(Token token) {
        return audienceCases.contains(lower(token.form()));
    }

    /** Whether the word tells when: a weekday, a month, a part of the day. */
    boolean time(Token token) {
        return times.contains(lower(token.form()));
    }

    /** Whether the word sets a clause against the one before: {@code medan}. */
    boolean contrast(Token token) {
        return contrasts.contains(token.form().toLowerCase(Locale.ROOT));
    }

    /** Whether the word opens a remark of the text's on what was said: {@code , ce que les rebelles démentent}. */
    boolean remark(Token token) {
        return remarks.contains(lower(token.form()));
    }

    /** Whether the word tells what for something is done. */
    boolean purpose(Token token) {
        return purposes.contains(lower(token.form()));
    }

    /** Whether the word says that the one who spoke before is meant: {@code selon la même source}. */
    boolean same(Token token) {
        return same.contains(lower(token.lemma()));
    }

    boolean negation(Token token) {
        return negations.contains(lower(token.form()));
    }

    boolean rebuff(Token token) {
        return rebuffs.contains(lower(token.lemma()));
    }

    boolean refusal(Token token) {
        return refusals.contains(lower(token.lemma()));
    }

    /** Whether a dash at the start of a paragraph means speech. */
    boolean dashSpeech() {
        return dashSpeech;
    }

    /** Whether a clause may be said without "that" before it, also where no colon brings it in. */
    boolean bareClauses() {
        return bareClauses;
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
