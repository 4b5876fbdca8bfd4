package io.github.tidings.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is observed of the blocks of one page: names of features, of which a {@link BlockModel} knows the weights. */
final class BlockFeatures {
    private static final int[] LENGTHS = {3, 10, 20, 35, 60, 100, 200, 400};
    private static final double[] DENSITIES = {0.001, 0.1, 0.25, 0.5, 0.8, 0.99};
    private static final int LEVELS = 12;

    private final Page page;
    private final Box best;
    private final boolean[] cut;
    private final double[] worth;
    private final CueLines cues;
    private final VisibleDates dates;
    private final Furniture.Reading reading;
    private final String title;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<Box, Set<String>> words = new HashMap<>();
    private int firstProse = -1;
    private int lastProse = -1;
    private int heading = -1;
    private int h1 = -1;

    BlockFeatures(Page page, BodyFinder finder, Box best, Vocabulary vocabulary, Optional<String> title) {
        this.page = page;
        this.best = best;
        this.cut = finder.cut();
        this.worth = finder.worth();
        this.cues = vocabulary.cues();
        this.dates = vocabulary.dates();
        this.reading = vocabulary.furniture().reading();
        this.title = CueLines.bare(title.orElse(""));
        for (int i = 0; i < page.blocks().size(); i++) {
            if (worth[i] > 80 && !cut[i] && i >= best.first && i < best.end) {
                firstProse = firstProse < 0 ? i : firstProse;
                lastProse = i;
            }
            if (h1 < 0 && page.blocks().get(i).tag.equals("h1")) {
                h1 = i;
            }
        }
    }

    record Vocabulary(CueLines cues, VisibleDates dates, Furniture furniture) {}

    /** The features of the block of that number; blocks are asked for in their order. */
    List<String> of(int i) {
        PageBlock block = page.blocks().get(i);
        List<String> out = new ArrayList<>(40);
        String length = bucket(block.text.length());
        String density = density(block);
        boolean punctuated = Sentences.isPunctuated(block.text);
        String place = place(i);
        out.add("tag=" + block.tag);
        out.add("len=" + length + ",tag=" + group(block));
        out.add("len=" + length + ",stop=" + punctuated + ",link=" + density);
        out.add("link=" + density + ",tag=" + group(block));
        out.add("place=" + place);
        out.add("place=" + place + ",len=" + length);
        out.add("place=" + place + ",tag=" + group(block));
        neighbour(out, "prev", i - 1);
        neighbour(out, "next", i + 1);
        neighbour(out, "prev2", i - 2);
        neighbour(out, "next2", i + 2);
        box(out, block);
        cues(out, i, block);
        if (block.isHeading()) {
            heading = i;
        }
        return out;
    }

    private String place(int i) {
        if (i < best.first || i >= best.end) {
            return i < best.first ? "before" : "after";
        }
        if (firstProse < 0) {
            return "none";
        }
        return (i < firstProse ? "head" : i > lastProse ? "tail" : "in") + (h1 > i ? "-h1" : "");
    }

    private void neighbour(List<String> out, String name, int i) {
        if (i < 0 || i >= page.blocks().size()) {
            out.add(name + "=none");
            return;
        }
        PageBlock block = page.blocks().get(i);
        out.add(name + "=" + group(block) + "," + bucket(block.text.length()));
        out.add(name + "=" + density(block) + (cut[i] ? ",cut" : ""));
    }

    private void box(List<String> out, PageBlock block) {
        Box at = block.box;
        Set<String> tokens = new LinkedHashSet<>();
        for (int level = 0; at != null && at.parent != null && level < LEVELS; level++) {
            if (level == 1) {
                out.add("parent=" + bucket(at.end - at.first) + "," + shared(at));
            }
            if (at.reason >= 0) {
                out.add("reason=" + at.reason);
            }
            if (!at.tag.equals("body") && !at.tag.equals("html")) {
                tokens.addAll(words.computeIfAbsent(at, this::tokens));
            }
            at = at.parent;
        }
        tokens.forEach(token -> out.add("word=" + token));
    }

    private Set<String> tokens(Box box) {
        Set<String> tokens = new LinkedHashSet<>(Tokens.of(box.element.className()));
        tokens.addAll(Tokens.of(box.element.id()));
        tokens.add("<" + box.tag + ">");
        return tokens;
    }

    /** How much of a box is worth something. */
    private String shared(Box box) {
        double good = 0;
        double all = 1;
        for (int i = box.first; i < box.end; i++) {
            good += cut[i] ? 0 : Math.max(0, worth[i]);
            all += page.blocks().get(i).text.length();
        }
        return "worth" + Math.min(5, (int) (6 * good / all));
    }

    private void cues(List<String> out, int i, PageBlock block) {
        String text = block.text;
        String bare = CueLines.bare(text);
        if (cut[i]) {
            out.add("cut");
        }
        if (cues.isFurniture(text)) {
            out.add("cue=furniture");
        }
        if (dates.isDate(text)) {
            out.add("cue=date");
        }
        if (cues.isSectionHeading(text)) {
            out.add("cue=section");
        }
        if (heading >= 0 && cues.isSectionHeading(page.blocks().get(heading).text)) {
            out.add("under=section");
        }
        if (bare.equals(title) || (title.length() > 20 && bare.length() > 15 && title.contains(bare))) {
            out.add("cue=title");
        }
        if (text.indexOf('©') >= 0) {
            out.add("cue=copyright");
        }
        if (isCaption(block)) {
            out.add("cue=caption");
        }
        if (Character.isLowerCase(text.charAt(0))) {
            out.add("lower");
        }
        if (text.endsWith(":")) {
            out.add("colon,tag=" + group(block));
        }
        if (text.endsWith("?")) {
            out.add("question,tag=" + group(block));
        }
        if (Sentences.words(text) <= 2) {
            out.add("words=" + Sentences.words(text));
        }
        Integer before = seen.put(bare, i);
        if (before != null && bare.length() > 12) {
            out.add("again," + (bare.length() > 60 ? "long" : "short"));
        }
    }

    static boolean isCaption(PageBlock block) {
        Box at = block.box;
        for (int i = 0; i < 4 && at != null; i++) {
            if (at.caption) {
                return true;
            }
            at = at.parent;
        }
        return false;
    }

    private static String group(PageBlock block) {
        return block.isHeading()
                ? "h"
                : switch (block.tag) {
                    case "dt", "dd", "li" -> "li";
                    case "td", "th" -> "td";
                    case "p", "blockquote", "pre" -> block.tag;
                    default -> "div";
                };
    }

    private static String bucket(int length) {
        int bucket = 0;
        while (bucket < LENGTHS.length && length > LENGTHS[bucket]) {
            bucket++;
        }
        return Integer.toString(bucket);
    }

    private static String density(PageBlock block) {
        double density = block.linkDensity();
        int bucket = 0;
        while (bucket < DENSITIES.length && density > DENSITIES[bucket]) {
            bucket++;
        }
        return Integer.toString(bucket);
    }
}
