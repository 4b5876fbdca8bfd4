package io.github.tidings.syntax;

import io.github.tidings.core.Diagnostic;
import io.github.tidings.core.Paragraph;
import io.github.tidings.core.Span;
import io.github.tidings.document.ParseLimits;
import io.github.tidings.syntax.model.SyntaxModel;
import io.github.tidings.syntax.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Annotates with a trained model. Immutable, thread-safe. */
final class ModelAnnotator implements SyntaxAnnotator {
    private static final PartOfSpeech[] PARTS = PartOfSpeech.values();

    /** About so many words go through the stages together: enough that the weights of each stay at hand, an article's worth. */
    private static final int TOGETHER = 2_000;

    private final LazyModel model;
    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;
    private final Contractions contractions;
    private final Likeness likeness;
    private final Namings namings;
    private final TimeClauses times;

    ModelAnnotator(
            LazyModel model,
            Tokenizer tokenizer,
            Contractions contractions,
            Likeness likeness,
            Namings namings,
            TimeClauses times) {
        this.model = model;
        this.tokenizer = tokenizer;
        this.contractions = contractions;
        this.likeness = likeness;
        this.namings = namings;
        this.times = times;
        this.splitter = new SentenceSplitter(tokenizer.rules());
    }

    @Override
    public Syntax annotate(
            String text, List<Paragraph> paragraphs, ParseLimits limits, Consumer<Diagnostic> diagnostics) {
        List<Sentence> sentences = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        SeenNames names = new SeenNames();
        int waiting = 0;
        for (int p = 0; p < paragraphs.size(); p++) {
            Span span = paragraphs.get(p).span();
            Pieces tokens = tokenizer.cut(text, span.start(), span.end());
            for (int start = 0; start < tokens.size(); ) {
                int end = splitter.end(text, tokens, start);
                int cut = Math.min(end, start + limits.maxSentenceTokens());
                if (cut < end) {
                    diagnostics.accept(tooLong(limits, Span.of(tokens.start(start), tokens.end(end - 1))));
                }
                drafts.add(draft(text, p, tokens, start, cut, names));
                waiting += cut - start;
                if (waiting >= TOGETHER) {
                    finish(drafts, sentences);
                    waiting = 0;
                }
                start = cut;
            }
        }
        finish(drafts, sentences);
        return new Syntax(text, model.language(), List.copyOf(sentences));
    }

    private static Diagnostic tooLong(ParseLimits limits, Span span) {
        return Diagnostic.of(
                "sentence-too-long", "cut after maxSentenceTokens = " + limits.maxSentenceTokens() + " tokens", span);
    }

    private Draft draft(String text, int paragraph, Pieces tokens, int start, int end, SeenNames names) {
        List<String> written = tokens.words(text, start, end);
        SyntaxModel syntax = model.get();
        List<String> forms = new ArrayList<>(end - start);
        List<Span> spans = new ArrayList<>(end - start);
        List<List<String>> read = contractions.read(written, syntax);
        for (int i = start; i < end; i++) {
            Span span = Span.of(tokens.start(i), tokens.end(i));
            for (String word : read.get(i - start)) {
                forms.add(word);
                spans.add(span);
            }
        }
        Span whole = Span.of(tokens.start(start), tokens.end(end - 1));
        return new Draft(whole, paragraph, forms, spans, syntax.words(likeness.seen(forms, names)));
    }

    private void finish(List<Draft> drafts, List<Sentence> sentences) {
        model.get().annotate(drafts.stream().map(Draft::words).toList());
        drafts.stream().map(this::sentence).forEach(sentences::add);
        drafts.clear();
    }

    private Sentence sentence(Draft draft) {
        SyntaxModel syntax = model.get();
        Words words = draft.words();
        List<Token> found = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            found.add(new Token(
                    i,
                    draft.spans().get(i),
                    draft.forms().get(i),
                    likeness.lemma(draft.forms(), i, words.lemma(i)),
                    PARTS[words.pos(i)],
                    syntax.features().get(words.features(i)),
                    words.head(i),
                    syntax.relations().get(words.relation(i))));
        }
        List<Token> mended = times.mended(namings.mended(Reattachments.of(found)));
        return new Sentence(draft.span(), draft.paragraph(), mended);
    }
}
