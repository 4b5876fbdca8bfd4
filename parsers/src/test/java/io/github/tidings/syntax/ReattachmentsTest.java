package io.github.tidings.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each word of a tree is written "form/POS/head/relation", with a feature behind where it matters. */
class ReattachmentsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // a participle behind "et" goes with the verb
                "elle/PRON/2/nsubj a/AUX/2/aux condamné/VERB/-1/root le/DET/4/det coup/NOUN/2/obj et/CCONJ/6/cc"
                        + " rappelé/VERB/4/acl/VerbForm=Part; 6; 2; conj",
                // a bare noun behind the subject's name explains it
                "dit/VERB/-1/root Anna/PROPN/0/nsubj Lind/PROPN/1/flat:name ,/PUNCT/4/punct cheffe/NOUN/0/obl:mod"
                        + " de/ADP/6/case gare/NOUN/4/nmod; 4; 1; appos",
                // a clause goes with the noun that its verb agrees with
                "des/DET/1/det actes/NOUN/-1/root/Number=Plur du/ADP/3/case groupe/NOUN/1/nmod/Number=Sing"
                        + " qui/PRON/5/nsubj/PronType=Rel dit/VERB/1/acl:relcl/Number=Sing; 5; 3; acl:relcl",
                // a verb that nothing joins to the clause before it is the sentence's own
                "ceux/NOUN/-1/root/Number=Plur du/ADP/2/case nord/NOUN/0/nmod/Number=Sing qui/PRON/4/nsubj/PronType=Rel"
                        + " fuient/VERB/0/acl:relcl/Number=Plur ont/AUX/6/aux/VerbForm=Fin|Number=Plur manifesté/VERB/4/conj; 6; -1; root",
                // a name between two commas and "et" is one of a list
                "Pérou/PROPN/5/nsubj ,/PUNCT/2/punct Chili/PROPN/0/nmod et/CCONJ/4/cc Cuba/PROPN/2/conj votent/VERB/-1/root;"
                        + " 2; 0; conj",
                // an object is the verb's, not that of the noun before it
                "il/PRON/1/nsubj condamne/VERB/-1/root avec/ADP/3/case force/NOUN/1/obl ces/DET/5/det raids/NOUN/3/obj; 5; 1; obj",
                // a noun and its phrases between the last comma and a verb without a subject are that
                "roads/NOUN/1/nsubj closed/VERB/-1/root/VerbForm=Fin ,/PUNCT/3/punct aides/NOUN/1/obj in/ADP/5/case town/NOUN/1/obl"
                        + " said/VERB/1/conj/VerbForm=Fin; 3; 6; nsubj",
                "roads/NOUN/1/nsubj closed/VERB/-1/root/VerbForm=Fin ,/PUNCT/3/punct aides/NOUN/1/obj in/ADP/5/case town/NOUN/3/nmod"
                        + " say/VERB/1/xcomp/VerbForm=Inf; 6; 1; parataxis",
                // what a participle that opens the sentence makes of somebody is no object
                "named/VERB/5/advcl/Tense=Past chief/NOUN/0/obj in/ADP/3/case May/PROPN/5/obl ,/PUNCT/5/punct"
                        + " left/VERB/-1/root/VerbForm=Fin Lind/PROPN/5/nsubj; 1; 0; obj",
                "named/VERB/6/advcl/Tense=Past chief/NOUN/0/obj in/ADP/3/case May/PROPN/6/obl ,/PUNCT/6/punct Lind/PROPN/6/nsubj"
                        + " left/VERB/-1/root/VerbForm=Fin; 1; 0; xcomp",
                // between the commas behind the subject it is no main verb either
                "Lind/PROPN/2/nsubj ,/PUNCT/2/punct ousted/VERB/-1/root/Tense=Past in/ADP/4/case May/PROPN/2/obl ,/PUNCT/6/punct"
                        + " fled/VERB/2/conj/VerbForm=Fin; 6; -1; root",
                // of a name in the genitive and the one behind it the second is the head
                "Perus/PROPN/4/nsubj 's/PART/0/case Anna/PROPN/0/flat Lind/PROPN/2/flat fled/VERB/-1/root; 2; 4; nsubj",
                "Perus/PROPN/4/nsubj 's/PART/0/case Anna/PROPN/4/nsubj Lind/PROPN/2/flat fled/VERB/-1/root; 0; 2; nmod:poss",
                // a noun that looks like an order is a part of the noun behind it, if that has a verb of its own
                "Rescue/VERB/-1/root/Mood=Imp|VerbForm=Fin workers/NOUN/0/obj in/ADP/3/case Lima/PROPN/0/obl"
                        + " left/VERB/0/parataxis/VerbForm=Fin; 4; -1; root",
                "Rescue/VERB/-1/root/Mood=Imp|VerbForm=Fin workers/NOUN/0/obj in/ADP/3/case Lima/PROPN/0/obl"
                        + " left/VERB/0/parataxis/VerbForm=Fin; 0; 1; compound",
                // so is a noun with a large initial that a name follows
                "Rights/NOUN/-1/root Watch/PROPN/2/nsubj accuses/VERB/0/acl:relcl/VerbForm=Fin Peru/PROPN/2/obj; 0; 1; compound",
                // a finite verb behind a bare name is its verb
                "Amnesty/PROPN/1/compound International/ADJ/-1/root criticised/VERB/1/advcl/VerbForm=Fin Peru/PROPN/2/obj; 1; 2; nsubj",
                // also with phrases between the two
                "voters/NOUN/-1/root in/ADP/2/case Lima/PROPN/0/nmod elected/VERB/0/acl/Tense=Past Lind/PROPN/3/obj; 3; -1; root",
                // but not where a conjunction joins the verb to what stands before
                "mobs/NOUN/1/nsubj burnt/VERB/-1/root/VerbForm=Fin cars/NOUN/1/obj ,/PUNCT/4/punct tyres/NOUN/2/conj and/CCONJ/6/cc"
                        + " fled/VERB/1/conj/VerbForm=Fin; 4; 2; conj",
                // a finite verb goes with no infinitive
                "il/PRON/1/nsubj presse/VERB/-1/root/VerbForm=Fin Lind/PROPN/1/obj de/ADP/4/mark partir/VERB/1/xcomp/VerbForm=Inf"
                        + " et/CCONJ/6/cc impose/VERB/4/conj/VerbForm=Fin|Person=3 un/DET/8/det délai/NOUN/6/obj; 6; 1; conj",
                // nor with a verb of another number than its own
                "il/PRON/1/nsubj dit/VERB/-1/root/VerbForm=Fin|Number=Sing que/SCONJ/4/mark tous/PRON/4/nsubj"
                        + " partent/VERB/1/ccomp/VerbForm=Fin|Number=Plur et/CCONJ/6/cc salue/VERB/4/conj/VerbForm=Fin|Number=Sing|Person=3; 6; 1; conj",
                // nor, with a clause of its own, with the verb of the clause before
                "hon/PRON/1/nsubj kräver/VERB/-1/root/VerbForm=Fin att/SCONJ/4/mark män/NOUN/4/nsubj släpps/VERB/1/ccomp/VerbForm=Fin"
                        + " och/CCONJ/6/cc antyder/VERB/4/conj/VerbForm=Fin|Person=3 att/SCONJ/9/mark unionen/NOUN/9/nsubj"
                        + " dröjer/VERB/6/ccomp/VerbForm=Fin; 6; 1; conj",
                "hon/PRON/1/nsubj kräver/VERB/-1/root/VerbForm=Fin att/SCONJ/4/mark män/NOUN/4/nsubj släpps/VERB/1/ccomp/VerbForm=Fin"
                        + " och/CCONJ/6/cc går/VERB/4/conj/VerbForm=Fin|Person=3; 6; 4; conj",
                // a clause that opens with "qui" behind a noun is no second main one
                "annoncent/VERB/-1/root des/DET/2/det chefs/NOUN/0/obj qui/PRON/4/nsubj/PronType=Rel mènent/VERB/0/conj; 4; 2; acl:relcl",
                // a noun behind a name in the genitive is its head
                "Adens/PROPN/3/nsubj minister/NOUN/0/nmod/Definite=Ind Lind/PROPN/1/appos avgick/VERB/-1/root; 1; 3; nsubj",
                "Adens/PROPN/3/nsubj minister/NOUN/0/nmod/Definite=Ind Lind/PROPN/1/appos avgick/VERB/-1/root; 0; 1; nmod:poss",
                // an infinitive behind a phrase of a relative clause is that of the verb above
                "uppmanar/VERB/-1/root alla/PRON/0/obj som/PRON/3/nsubj bor/VERB/1/acl:relcl i/ADP/5/case Lund/PROPN/3/obl"
                        + " att/PART/7/mark resa/VERB/3/ccomp/VerbForm=Inf; 7; 0; xcomp",
                // so is one behind a participle that only tells where somebody is
                "conseille/VERB/-1/root aux/ADP/2/case touristes/NOUN/0/obl installés/VERB/2/acl/VerbForm=Part à/ADP/5/case"
                        + " Lima/PROPN/3/obl de/ADP/7/mark partir/VERB/3/xcomp/VerbForm=Inf; 7; 0; xcomp",
                // an infinitive behind an object is no part of a preposition
                "invite/VERB/-1/root Lind/PROPN/0/obj à/ADP/0/advmod partir/VERB/2/fixed/VerbForm=Inf tôt/ADV/3/advmod; 3; 0; xcomp",
                // a participle of the present has no subject, and the verb behind it another than its object
                "car/NOUN/1/nsubj menant/VERB/-1/root/VerbForm=Part|Tense=Pres mineurs/NOUN/4/nsubj a/AUX/4/aux"
                        + " brûlé/VERB/1/ccomp/VerbForm=Part|Tense=Past; 2; 1; obj",
                // a participle that tells by whom describes the subject, however long that is
                "dizaine/NOUN/3/nsubj de/ADP/2/case mineurs/NOUN/0/nmod aidés/VERB/-1/root/VerbForm=Part|Tense=Past par/ADP/5/case"
                        + " Lind/PROPN/3/obl:agent ont/AUX/7/aux fui/VERB/3/xcomp/VerbForm=Part|Tense=Past; 7; -1; root",
                // so is one behind "there"
                "uppmanar/VERB/-1/root alla/PRON/0/obj som/PRON/3/nsubj bor/VERB/1/acl:relcl där/ADV/3/advmod"
                        + " att/PART/6/mark resa/VERB/3/xcomp/VerbForm=Inf; 6; 0; xcomp",
                // a phrase with its preposition does not describe the noun behind it
                "bombade/VERB/-1/root på/ADP/2/case måndagen/NOUN/3/nmod mål/NOUN/0/obj; 2; 0; obl",
                // a definite noun right behind a phrase is the verb's object
                "stormade/VERB/-1/root under/ADP/2/case natten/NOUN/0/obl parlamentet/NOUN/2/appos/Definite=Def; 3; 0; obj",
                // a noun before a verb without a subject is that, and not one more of what stands before the "and"
                "dödades/VERB/-1/root sex/NOUN/0/nsubj:pass och/CCONJ/3/cc tio/NOUN/1/conj"
                        + " skadades/VERB/0/parataxis/VerbForm=Fin|Voice=Pass; 3; 4; nsubj:pass",
                // a supine is the verb of its auxiliary
                "han/PRON/1/nsubj hade/VERB/-1/root/VerbForm=Fin nyligen/ADV/3/advmod gripit/VERB/1/xcomp/VerbForm=Sup"
                        + "; 3; -1; root",
                "han/PRON/1/nsubj hade/VERB/-1/root/VerbForm=Fin nyligen/ADV/3/advmod gripit/VERB/1/xcomp/VerbForm=Sup"
                        + "; 0; 3; nsubj",
                "han/PRON/1/nsubj hade/VERB/-1/root/VerbForm=Fin nyligen/ADV/3/advmod gripit/VERB/1/xcomp/VerbForm=Sup"
                        + "; 1; 3; aux",
                // a day between a verb and the subject of its clause is the verb's
                "said/VERB/-1/root Monday/PROPN/4/obl:unmarked it/PRON/4/nsubj had/AUX/4/aux closed/VERB/0/ccomp; 1; 0; obl:unmarked",
                "said/VERB/-1/root Monday/PROPN/3/compound its/PRON/3/nmod:poss port/NOUN/4/nsubj closed/VERB/0/ccomp; 1; 0; obl:unmarked",
                // what stands before a finite clause without a subject is its subject
                "she/PRON/1/nsubj said/VERB/-1/root Lind/PROPN/1/obj had/AUX/4/aux/VerbForm=Fin left/VERB/1/ccomp; 2; 4; nsubj",
                // a noun behind "whose" opens a clause about the noun before the comma
                "she/PRON/1/nsubj left/VERB/-1/root Peru/PROPN/1/obj ,/PUNCT/5/punct whose/PRON/5/nmod:poss/PronType=Rel"
                        + " army/NOUN/2/appos won/VERB/1/advcl/VerbForm=Fin; 5; 6; nsubj",
                "she/PRON/1/nsubj left/VERB/-1/root Peru/PROPN/1/obj ,/PUNCT/5/punct whose/PRON/5/nmod:poss/PronType=Rel"
                        + " army/NOUN/2/appos won/VERB/1/advcl/VerbForm=Fin; 6; 2; acl:relcl",
                // an adjective that a comma parts from its noun is no part of its phrase
                "ministers/NOUN/4/nsubj ,/PUNCT/2/punct due/ADJ/0/amod ,/PUNCT/0/punct left/VERB/-1/root; 2; 0; acl",
                // a name in the middle of a list
                "Peru/PROPN/7/nsubj ,/PUNCT/2/punct Chile/PROPN/0/list ,/PUNCT/4/punct Cuba/PROPN/0/conj and/CCONJ/6/cc"
                        + " Fiji/PROPN/4/conj vote/VERB/-1/root; 2; 0; conj",
                // an infinitive with its mark is no object
                "hon/PRON/1/nsubj:pass ombads/VERB/-1/root att/PART/3/mark gå/VERB/1/obj/VerbForm=Inf; 3; 1; xcomp",
                // a definite noun behind the subject's name is the object
                "utsåg/VERB/-1/root Lind/PROPN/0/nsubj juristen/NOUN/1/flat/Definite=Def; 2; 0; obj",
                // a name of two words in the genitive
                "Costa/PROPN/2/nmod Ricas/PROPN/0/flat kust/NOUN/-1/root; 0; 2; nmod:poss",
                // a participle with an object is no second noun
                "elle/PRON/2/nsubj a/AUX/2/aux condamné/VERB/-1/root le/DET/4/det coup/NOUN/2/obj et/CCONJ/6/cc"
                        + " rappelé/VERB/4/conj/VerbForm=Part Lind/PROPN/6/obj; 6; 2; conj",
                // a title with its name is no predicate
                "armén/NOUN/1/nsubj fängslade/VERB/-1/root minister/NOUN/1/xcomp Lind/PROPN/2/flat; 2; 1; obj",
                "avgick/VERB/-1/root minister/NOUN/0/xcomp Lind/PROPN/1/flat; 1; 0; nsubj",
                // nothing hangs on a comma
                "idag/ADV/3/advmod ,/PUNCT/3/punct Lind/PROPN/1/nsubj gick/VERB/-1/root; 2; 3; nsubj",
                // "and" is no sentence
                "och/CCONJ/-1/root Lind/NOUN/0/obl som/PRON/3/nsubj/PronType=Rel for/VERB/1/acl:relcl"
                        + " dog/VERB/3/conj/VerbForm=Fin; 0; 4; cc",
                // the noun behind an opening phrase and its comma is the subject
                "À/ADP/1/case Lima/PROPN/5/obl ,/PUNCT/4/punct le/DET/4/det maire/NOUN/1/appos vote/VERB/-1/root/VerbForm=Fin; 4; 5; nsubj",
                // a number of several without a preposition is one as well
                "500/NUM/3/obl des/ADP/2/case leurs/NOUN/0/nmod/Number=Plur votent/VERB/-1/root/VerbForm=Fin; 0; 3; nsubj",
                // a gerund tells how the verb's deed is done
                "ils/PRON/1/nsubj suivent/VERB/-1/root Lind/PROPN/1/obl en/ADP/4/mark jugeant/VERB/2/advcl/VerbForm=Part|Tense=Pres; 4; 1; advcl",
                // a name between commas explains the noun before it
                "head/NOUN/5/nsubj ,/PUNCT/2/punct Anna/PROPN/0/conj Lind/PROPN/2/flat ,/PUNCT/2/punct left/VERB/-1/root; 2; 0; appos",
                // a past tense with an object is the sentence's own where it has no verb
                "police/NOUN/-1/root used/VERB/0/acl/Tense=Past gas/NOUN/1/obj; 1; -1; root",
                // so it is in a whole sentence without any other verb
                "board/NOUN/-1/root met/VERB/0/acl/Tense=Past in/ADP/3/case Oslo/PROPN/1/obl ./PUNCT/0/punct; 0; 1; nsubj",
                // and where the verb behind "and" has no subject
                "board/NOUN/4/obl asked/VERB/0/acl/Tense=Past Lind/PROPN/1/obj and/CCONJ/4/cc left/VERB/-1/root; 0; 1; nsubj",
                // a finite verb behind "and" goes with the verb, not with its object
                "Lind/PROPN/1/nsubj hailed/VERB/-1/root/VerbForm=Fin peace/NOUN/1/obj and/CCONJ/4/cc left/VERB/2/conj/VerbForm=Fin|Person=3;"
                        + " 4; 1; conj",
                // an adjective behind its noun is no sentence
                "troops/NOUN/1/nsubj loyal/ADJ/-1/root to/ADP/3/case Lind/PROPN/4/nsubj fled/VERB/1/advcl/VerbForm=Fin; 0; 4; nsubj",
                "troops/NOUN/1/nsubj loyal/ADJ/-1/root to/ADP/3/case Lind/PROPN/4/nsubj fled/VERB/1/advcl/VerbForm=Fin; 3; 1; obl",
                // a name behind the place that the sentence begins with is the subject
                "In/ADP/1/case Oslo/PROPN/6/obl ,/PUNCT/3/punct Anna/PROPN/1/appos Lind/PROPN/3/flat ,/PUNCT/3/punct left/VERB/-1/root/VerbForm=Fin;"
                        + " 3; 6; nsubj",
                // what a participle describes opens the sentence in which something "was" so, and takes its own time
                // along
                "For/ADP/1/case leader/NOUN/2/obl held/VERB/-1/root/VerbForm=Part|Tense=Past days/NOUN/4/obl earlier/ADV/8/advmod ,/PUNCT/4/punct"
                        + " Lind/PROPN/8/nsubj was/AUX/8/cop/VerbForm=Fin calm/ADJ/2/advcl; 2; 1; acl",
                "For/ADP/1/case leader/NOUN/2/obl held/VERB/-1/root/VerbForm=Part|Tense=Past days/NOUN/4/obl earlier/ADV/8/advmod ,/PUNCT/4/punct"
                        + " Lind/PROPN/8/nsubj was/AUX/8/cop/VerbForm=Fin calm/ADJ/2/advcl; 4; 2; advmod",
                // what has neither a subject nor a finite form opens the sentence of the verb behind the comma
                "reçu/VERB/-1/root/VerbForm=Part par/ADP/2/case Lind/PROPN/0/obl:agent ,/PUNCT/6/punct le/DET/5/det chef/NOUN/6/nsubj"
                        + " part/VERB/2/acl:relcl/VerbForm=Fin; 6; -1; root",
                "reçu/VERB/-1/root/VerbForm=Part par/ADP/2/case Lind/PROPN/0/obl:agent ,/PUNCT/5/punct le/DET/5/det chef/NOUN/2/appos"
                        + " part/VERB/5/acl/VerbForm=Fin; 5; 6; nsubj",
                "avant/ADP/1/mark partir/VERB/-1/root/VerbForm=Inf ,/PUNCT/1/punct le/DET/4/det chef/NOUN/5/nsubj"
                        + " parle/VERB/1/parataxis/VerbForm=Fin; 1; 5; advcl",
                // what stands before a colon is what the sentence is about, and a bare day that opens it has no second
                // one
                "Lima/PROPN/4/nsubj :/PUNCT/0/punct des/DET/3/det soldats/NOUN/4/nsubj fuient/VERB/-1/root/VerbForm=Fin; 0; 4; parataxis",
                "lundi/NOUN/4/obl ,/PUNCT/3/punct vingt/NUM/3/nummod soldats/NOUN/0/conj fuient/VERB/-1/root/VerbForm=Fin; 3; 4; nsubj",
            })
    void hangsTheWordWhereItBelongs(String tree, int word, int head, String relation) {
        Token mended = Reattachments.of(TreeText.read(tree)).get(word);
        assertThat(mended.head()).isEqualTo(head);
        assertThat(mended.relation()).isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // the noun agrees as well
                "un/DET/1/det acte/NOUN/-1/root/Number=Sing du/ADP/3/case groupe/NOUN/1/nmod/Number=Sing"
                        + " qui/PRON/5/nsubj/PronType=Rel dit/VERB/1/acl:relcl/Number=Sing",
                // two are many
                "le/DET/1/det maire/NOUN/-1/root/Number=Sing et/CCONJ/3/cc chef/NOUN/1/conj/Number=Sing des/ADP/5/case"
                        + " gens/NOUN/3/nmod/Number=Plur qui/PRON/7/nsubj/PronType=Rel partent/VERB/1/acl:relcl/Number=Plur",
                // the nearer noun hangs on the clause's own verb
                "actes/NOUN/-1/root/Number=Plur ville/NOUN/3/nmod/Number=Sing qui/PRON/3/nsubj/PronType=Rel"
                        + " dit/VERB/0/acl:relcl/Number=Sing",
                // a day explains nobody
                "dit/VERB/-1/root Anna/PROPN/0/nsubj ,/PUNCT/3/punct mardi/NOUN/0/obl:mod",
                // two that act are told together
                "ils/PRON/1/nsubj veulent/VERB/-1/root/VerbForm=Fin partir/VERB/1/xcomp/VerbForm=Inf et/CCONJ/4/cc"
                        + " revenir/VERB/2/conj/VerbForm=Inf",
                // a place explains where another is
                "Lima/PROPN/3/obl ,/PUNCT/2/punct Pérou/PROPN/0/nmod vote/VERB/-1/root",
                // an auxiliary of its own
                "tros/VERB/-1/root ha/AUX/2/aux flytt/VERB/0/xcomp/VerbForm=Sup",
                // an indefinite noun may be a name's part, and a noun behind no name no object
                "utsåg/VERB/-1/root Lind/PROPN/0/nsubj jurist/NOUN/1/flat",
                "kom/VERB/-1/root fru/NOUN/0/nsubj juristen/NOUN/1/flat/Definite=Def",
                // "say" may be taken for an infinitive, and no comma opens the second clause of the last
                "aides/NOUN/1/obl say/VERB/-1/root/VerbForm=Inf ,/PUNCT/5/punct the/DET/4/det plan/NOUN/5/nsubj fails/VERB/1/ccomp/VerbForm=Fin",
                "parti/VERB/-1/root/VerbForm=Part ,/PUNCT/0/punct ceux/PRON/0/obj qui/PRON/4/nsubj/PronType=Rel restent/VERB/2/acl:relcl/VerbForm=Fin",
                // no genitive
                "Costa/PROPN/2/nmod Rica/PROPN/0/flat kust/NOUN/-1/root",
            })
    void leavesWhatMayBeRight(String tree) {
        List<Token> tokens = TreeText.read(tree);
        assertThat(Reattachments.of(tokens)).isEqualTo(tokens);
    }

    @Test
    void makesTheOldRootTheSubjectOfTheNewOne() {
        List<Token> mended = Reattachments.of(
                TreeText.read("hommes/NOUN/-1/root qui/PRON/2/nsubj/PronType=Rel fuient/VERB/0/acl:relcl"
                        + " ont/AUX/4/aux/VerbForm=Fin crié/VERB/2/conj"));
        assertThat(mended.get(0).relation()).isEqualTo("nsubj");
        assertThat(mended.get(0).head()).isEqualTo(4);
    }
}
