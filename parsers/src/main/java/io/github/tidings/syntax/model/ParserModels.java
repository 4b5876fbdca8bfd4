package io.github.tidings.syntax.model;

import java.io.DataInput;
import java.io.IOException;

/** What the parser weighs by: the next move, and the relation of a word to the head that it comes to hang on. Immutable. */
record ParserModels(MoveWeights moves, LinearModel relations) {

    static ParserModels read(DataInput in) throws IOException {
        return new ParserModels(MoveWeights.read(in), LinearModel.read(in));
    }
}
