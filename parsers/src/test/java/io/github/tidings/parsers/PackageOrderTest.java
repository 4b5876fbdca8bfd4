package io.github.tidings.parsers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.Socket;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The way runs from left to right, and nothing walks back. */
class PackageOrderTest {
    private static final String ROOT = "io.github.tidings.";
    private static final List<String> WAY =
            List.of("document", "lang", "article", "syntax", "actor", "fact", "dossier", "parsers");
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void aPackageUsesOnlyWhatStandsLeftOfIt() {
        for (int i = 0; i < WAY.size() - 1; i++) {
            String[] right = WAY.subList(i + 1, WAY.size()).stream()
                    .map(name -> ROOT + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + WAY.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(right)
                    .check(CLASSES);
        }
    }

    @Test
    void dossiersNeedTheTypesAlone() {
        classes()
                .that()
                .resideInAPackage(ROOT + "dossier..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.apache.commons.text..", "org.jspecify..", ROOT + "core", ROOT + "dossier..")
                .check(CLASSES);
    }

    @Test
    void nothingReachesForTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(URLConnection.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Socket.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .check(CLASSES);
    }
}
