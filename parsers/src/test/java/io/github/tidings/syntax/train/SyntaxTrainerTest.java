package io.github.tidings.syntax.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.syntax.ConlluAnnotator;
import io.github.tidings.syntax.model.KeptParts;
import io.github.tidings.syntax.model.ModelFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntaxTrainerTest {
    @TempDir
    private Path folder;

    @Test
    void aModelKnowsTheTreebankItWasMadeOf() throws IOException {
        Files.write(folder.resolve("syntax.bin"), train());
        StringWriter out = new StringWriter();

        ConlluAnnotator.of(LanguagePack.at(folder, "eo")).annotate(new StringReader(treebank()), out);

        assertThat(out.toString()).isEqualTo(treebank());
    }

    @Test
    void theSameTreebankGivesTheSameBytes() throws IOException {
        assertThat(train()).isEqualTo(train());
    }

    @Test
    void plainTextGivesClassesOfWords() throws IOException {
        Path text = Files.writeString(folder.resolve("text.txt"), "La hundo dormas.\nLa kato dormas.\n".repeat(9));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        trainer().add(conllu()).addText(text).train(out);

        assertThat(out.toByteArray()).hasSizeGreaterThan(train().length);
    }

    @Test
    void aNewTaggerOfTheSameTreebankLeavesTheModelAsItWas() throws IOException {
        assertThat(renewed(trainer().add(conllu()))).isEqualTo(train());
    }

    @Test
    void aNewTaggerOfAnotherTreebankLeavesTheTreesAsTheyWere() throws IOException {
        byte[] model = renewed(trainer().add(conllu()).add(other()));

        assertThat(model).isNotEqualTo(train());
        assertThat(behindTagger(model)).isEqualTo(behindTagger(train()));
    }

    private byte[] renewed(SyntaxTrainer trainer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        trainer.renewTagger(new ByteArrayInputStream(train()), "syntax.bin", out);
        return out.toByteArray();
    }

    private static byte[] behindTagger(byte[] model) {
        return ModelFile.read(new ByteArrayInputStream(model), "syntax.bin", KeptParts::read)
                .behind();
    }

    private Path other() throws IOException {
        return Files.writeString(
                folder.resolve("u.conllu"), treebank().replace("hundo", "birdo"), StandardCharsets.UTF_8);
    }

    @Test
    void tooFewWeightsAreRefused() {
        assertThatThrownBy(() -> trainer().weights(7)).hasMessageContaining("7");
    }

    private byte[] train() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        trainer().add(conllu()).train(out);
        return out.toByteArray();
    }

    private Path conllu() throws IOException {
        return Files.writeString(folder.resolve("t.conllu"), treebank(), StandardCharsets.UTF_8);
    }

    private SyntaxTrainer trainer() {
        return new SyntaxTrainer(LanguagePack.at(folder, "eo"));
    }

    /** The same few sentences several times: what is seen once is taken for a slip. */
    private static String treebank() {
        return """
                # text = La hundo vidas katojn.
                1\tLa\tla\tDET\t_\t_\t2\tdet\t_\t_
                2\thundo\thundo\tNOUN\t_\tNumber=Sing\t3\tnsubj\t_\t_
                3\tvidas\tvidi\tVERB\t_\tTense=Pres\t0\troot\t_\t_
                4\tkatojn\tkato\tNOUN\t_\tNumber=Plur\t3\tobj\t_\tSpaceAfter=No
                5\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_

                # text = Katoj dormas.
                1\tKatoj\tkato\tNOUN\t_\tNumber=Plur\t2\tnsubj\t_\t_
                2\tdormas\tdormi\tVERB\t_\tTense=Pres\t0\troot\t_\tSpaceAfter=No
                3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

                """.repeat(8);
    }
}
