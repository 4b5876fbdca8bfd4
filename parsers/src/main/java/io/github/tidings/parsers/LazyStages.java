package io.github.tidings.parsers;

import io.github.tidings.actor.ActorResolver;
import io.github.tidings.core.FactType;
import io.github.tidings.fact.FactFinder;
import io.github.tidings.fact.FactStage;
import io.github.tidings.fact.Speakers;
import io.github.tidings.fact.frame.FrameFinder;
import io.github.tidings.fact.statement.StatementFinder;
import io.github.tidings.lang.LanguagePack;
import io.github.tidings.syntax.StandardSyntax;
import io.github.tidings.syntax.SyntaxAnnotator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A language's stages, loaded when they are first asked for, once. Thread-safe. */
final class LazyStages {
    private final LanguagePack pack;
    private final @Nullable SyntaxAnnotator syntax;
    private final @Nullable ActorResolver actors;
    private final List<FactFinder> finders;
    private final Set<FactType> kinds;
    private volatile @Nullable LanguageStages loaded;

    LazyStages(LanguagePack pack, NewsParser.Builder builder) {
        this.pack = pack;
        this.syntax = builder.syntax.get(pack.language());
        this.actors = builder.actors.get(pack.language());
        this.finders = List.copyOf(builder.finders);
        this.kinds = EnumSet.copyOf(builder.kinds);
    }

    LanguageStages get() {
        LanguageStages stages = loaded;
        if (stages == null) {
            synchronized (this) {
                stages = loaded == null ? load() : loaded;
                loaded = stages;
            }
        }
        return stages;
    }

    private LanguageStages load() {
        List<FactFinder> others = new ArrayList<>();
        FrameFinder frames = FrameFinder.of(pack, kinds);
        others.add(frames);
        others.addAll(finders);
        return new LanguageStages(
                syntax != null ? syntax : StandardSyntax.of(pack),
                actors != null ? actors : ActorResolver.of(pack),
                new FactStage(StatementFinder.of(pack), kinds.contains(FactType.STATEMENT), others, Speakers.of(pack)),
                frames);
    }
}
