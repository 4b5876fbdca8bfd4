package io.github.tidings.syntax.train;

import io.github.tidings.syntax.model.ArcKinds;
import io.github.tidings.syntax.model.IntTable;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which kinds of arcs the trees of treebanks have. */
final class ArcKindTrainer {
    private final SortedMap<Integer, Integer> kinds = new TreeMap<>();

    ArcKindTrainer(ArcKinds all, List<Gold> trees) {
        for (Gold tree : trees) {
            for (int kind : all.of(tree.pos, tree.features, tree.heads, tree.relations)) {
                kinds.put(kind, 0);
            }
        }
    }

    void write(DataOutput out) throws IOException {
        IntTable.write(out, kinds);
    }
}
