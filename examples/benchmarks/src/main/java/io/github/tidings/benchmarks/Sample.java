package io.github.tidings.benchmarks;

import io.github.tidings.core.Paragraph;
import io.github.tidings.core.Span;
import java.util.ArrayList;
import java.util.List;

/** An article of some 600 words in each language, as text and as the page that it stood on. */
final class Sample {
    private static final int TIMES = 6;

    final String text;
    final List<Paragraph> paragraphs = new ArrayList<>();
    final String page;

    private Sample(List<String> blocks) {
        StringBuilder body = new StringBuilder();
        StringBuilder html = new StringBuilder(head());
        for (int i = 0; i < TIMES; i++) {
            for (String block : blocks) {
                if (body.length() > 0) {
                    body.append("\n\n");
                }
                paragraphs.add(
                        Paragraph.of(Span.of(body.length(), body.length() + block.length()), Paragraph.Kind.PARAGRAPH));
                body.append(block);
                html.append("<p class=\"body-text\">").append(block).append("</p>\n");
            }
        }
        this.text = body.toString();
        this.page = html.append("</article></main></body></html>").toString();
    }

    private static String head() {
        StringBuilder menu =
                new StringBuilder("<!doctype html><html><head><title>News</title></head><body><nav><ul>\n");
        for (int i = 0; i < 80; i++) {
            menu.append("<li class=\"menu-item\"><a href=\"/section/").append(i).append("\">Section</a></li>\n");
        }
        return menu.append("</ul></nav><main><article>\n").toString();
    }

    static Sample of(String language) {
        return new Sample(
                switch (language) {
                    case "sv" ->
                        List.of(
                                "Regeringen i grannlandet införde på tisdagen nya sanktioner mot militärledningen, sedan armén tagit makten i huvudstaden.",
                                "– Vi kräver att presidenten släpps omedelbart, säger utrikesministern till Radio Norr. Hon möter sina kolleger i Oslo på fredag.",
                                "Minst 40 personer greps när polisen sköt tårgas mot demonstranter. Ambassaden har stängts och personalen flögs hem under natten.",
                                "Enligt FN:s sändebud har omkring 12 000 människor lämnat staden, bl.a. över floden i norr. \"Läget är värre än väntat\", skriver han i en rapport.");
                    case "fr" ->
                        List.of(
                                "Le gouvernement voisin a imposé mardi de nouvelles sanctions aux chefs de l'armée, qui ont pris le pouvoir dans la capitale.",
                                "« Nous exigeons la libération immédiate du président », a déclaré la ministre à Radio Nord. Elle rencontrera ses homologues vendredi.",
                                "Au moins 40 personnes ont été arrêtées par la police, qui a tiré des gaz sur les manifestants. L'ambassade est fermée depuis la nuit.",
                                "Selon l'envoyé de l'ONU, quelque 12 000 habitants ont quitté la ville. Aujourd'hui, écrit-il, « la situation est pire que prévu ».");
                    default ->
                        List.of(
                                "The neighbouring government imposed new sanctions on the generals on Tuesday, after the army seized power in the capital.",
                                "\"We demand the immediate release of the president,\" the foreign minister told Radio North. She will meet her counterparts on Friday.",
                                "At least 40 people were arrested by police, who fired tear gas at protesters. The embassy has been closed and its staff was flown home.",
                                "According to the U.N. envoy, about 12,000 people have left the city. Gen. Abara hasn't said when the borders would be reopened.");
                });
    }
}
