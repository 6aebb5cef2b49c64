// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/stop_words.h"

#include <algorithm>
#include <unordered_set>

namespace fundstelle::text {

namespace {

constexpr std::string_view kStopWords =
    // articles, pronouns
    "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines "
    "ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen ihre ihren ihrem ihrer ihres "
    "mein meine meinen meinem meiner meines dein deine deinen deinem deiner deines sein seine seinen seinem seiner seines "
    "unser unsere unseren unserem unserer unseres euer eure euren eurem eurer eures "
    "dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem solche solcher solches solchen solchem "
    "derjenige diejenige dasjenige diejenigen denjenigen derselbe dieselbe dasselbe dieselben denselben "
    "man selbst selber wer wen wem wessen was welche welcher welches welchen welchem jemand niemand etwas nichts alles alle allen allem aller "
    "beide beiden manche mancher manchen einige einigen einiger mehrere mehreren viel viele vielen vieler wenig wenige wenigen "
    "andere anderen anderer anderes anderem deren dessen denen einander voneinander miteinander "
    // prepositions, with their articles
    "in im ins an am ans auf aufs aus bei beim bis durch für gegen hinter mit nach neben ohne seit seitens über um unter unterm von vom vor vorm "
    "wegen während zu zum zur zwischen trotz statt anstatt innerhalb außerhalb gegenüber entlang je pro per ab außer laut "
    // conjunctions
    "und oder aber denn sondern doch als wie wenn weil dass daß ob obwohl damit sodass falls bevor nachdem sobald solange sowie sowohl "
    "entweder weder noch sowas soweit sofern indem jedoch dennoch trotzdem deshalb deswegen daher darum also somit zwar "
    // adverbs that point or weigh
    "da dann dort hier hierher dahin daran darauf daraus dabei dadurch dafür dagegen damals danach daneben davon davor dazu darin darüber "
    "hin her hinaus heraus herum rein raus drin dran drauf drum drüber wo wohin woher wann warum wieso weshalb wobei wodurch wofür womit woran worauf "
    "jetzt nun mal einmal schon noch immer wieder nie niemals oft manchmal meistens gerade eben halt ja nein nicht nee jo doch auch nur sogar "
    "sehr ganz gar so zu mehr weniger meist etwa fast kaum eher vielleicht wahrscheinlich natürlich eigentlich tatsächlich wirklich irgendwie irgendwo "
    "irgendwann irgendwas irgendein irgendeine sozusagen quasi einfach genau okay ok gut klar bisschen bißchen überhaupt sonst ansonsten "
    "erst erstmal zuerst zunächst später früher heute gestern morgen bisher inzwischen mittlerweile allerdings beziehungsweise bzw "
    "besonders insgesamt jedenfalls teilweise relativ ziemlich "
    "zb usw etc ähm äh öh hm mhm tja na ne gell "
    // auxiliary and other weak verbs
    "bin bist ist sind seid war warst waren wart wäre wären wärs wär sei seien gewesen sein "
    "habe hab hast hat haben habt hatte hattest hatten hätte hätten hättest gehabt "
    "werde wirst wird werden werdet wurde wurden würde würden würdest geworden worden "
    "kann kannst können könnt konnte konnten könnte könnten gekonnt muss muß musst müssen müsst musste mussten müsste müssten "
    "soll sollst sollen sollt sollte sollten will willst wollen wollt wollte wollten darf darfst dürfen durfte durften dürfte dürften "
    "mag magst mögen mochte mochten möchte möchten möchtest "
    "mache machst macht machen machte machten gemacht geht gehen ging gingen gegangen gibt gab gäbe geben gegeben "
    "komme kommt kommen kam kamen gekommen sage sagt sagen sagte sagten gesagt sieht sehen sah gesehen weiß wissen wusste gewusst "
    "denke denkt denken dachte finde findet finden fand glaube glaubt glauben meine meint meinen meinte gemeint "
    "steht stehen stand liegt liegen lag nimmt nehmen nahm kriegt kriegen krieg sag kenn kenne kennt kennen gleich weg ganze ganzen ganzer nen "
    "lacht lachen seufzt räuspert unverständlich pause "
    "lässt lassen ließ tun tut tat getan bleibt bleiben blieb heißt heißen hieß "
    // numbers
    "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig hundert erste ersten erster erstes zweite zweiten dritte dritten";

}  // namespace

bool is_stop_word(std::string_view folded) {
    static const auto words = [] {
        std::unordered_set<std::string_view> set;
        for (std::size_t begin = 0; begin < kStopWords.size();) {
            const auto end = std::min(kStopWords.find(' ', begin), kStopWords.size());
            set.insert(kStopWords.substr(begin, end - begin));
            begin = end + 1;
        }
        return set;
    }();
    return words.contains(folded);
}

}  // namespace fundstelle::text
