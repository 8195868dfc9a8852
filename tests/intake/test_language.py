from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.intake.language import refuse_foreign
from sayso.refusal import Refused

FOREIGN = {
    "de": (
        "Der Hafenmeister von Grauwerder sagte am Montag, die Brücke werde im Frühjahr "
        "wieder geöffnet. Die Gewerkschaft widersprach und erklärte, dass die Arbeiten "
        "noch nicht einmal begonnen hätten."
    ),
    "nl": (
        "De burgemeester van Oudermeer zei maandag dat de brug in het voorjaar weer open "
        "gaat. De vakbond was het daar niet mee eens en zei dat het werk nog niet was "
        "begonnen of zelfs gepland."
    ),
    "fr": (
        "Le maire de Valmorne a déclaré lundi que le pont rouvrirait au printemps. Le "
        "syndicat l'a contredit et a affirmé que les travaux n'avaient même pas encore "
        "commencé."
    ),
    "es": (
        "El alcalde de Puerto Alondra dijo el lunes que el puente volverá a abrirse en "
        "primavera. El sindicato lo negó y afirmó que las obras ni siquiera habían "
        "comenzado."
    ),
    "pt": (
        "O prefeito de Vale da Garça disse na segunda-feira que a ponte será reaberta na "
        "primavera. O sindicato discordou e afirmou que as obras ainda nem sequer tinham "
        "começado."
    ),
    "it": (
        "Il sindaco di Montelarice ha detto lunedì che il ponte riaprirà in primavera. Il "
        "sindacato lo ha smentito e ha dichiarato che i lavori non erano nemmeno "
        "iniziati."
    ),
    "ro": (
        "Primarul din Valea Lupului a declarat luni că podul va fi redeschis la "
        "primăvară. Sindicatul l-a contrazis și a spus că lucrările nici măcar nu au "
        "început."
    ),
    "pl": (
        "Burmistrz Górnego Brodu powiedział w poniedziałek, że most zostanie ponownie "
        "otwarty na wiosnę. Związek zawodowy zaprzeczył i oświadczył, że prace nawet się "
        "nie rozpoczęły."
    ),
    "cs": (
        "Starosta Horní Lhoty v pondělí řekl, že most bude na jaře znovu otevřen. Odbory "
        "to popřely a uvedly, že práce ještě ani nezačaly a nikdo neví, kdy to bude."
    ),
    "sv": (
        "Borgmästaren i Lärkvik sade på måndagen att bron öppnas igen till våren. Facket "
        "höll inte med och sade att arbetet ännu inte ens hade börjat."
    ),
    "da": (
        "Borgmesteren i Lærkevig sagde mandag, at broen åbner igen til foråret. "
        "Fagforeningen var ikke enig og sagde, at arbejdet endnu ikke engang var begyndt."
    ),
    "fi": (
        "Kiurulahden kaupunginjohtaja sanoi maanantaina, että silta avataan uudelleen "
        "keväällä. Ammattiliitto kiisti tämän ja sanoi, ettei työ ole edes alkanut."
    ),
    "hu": (
        "Pacsirtavár polgármestere hétfőn azt mondta, hogy a hidat tavasszal újra "
        "megnyitják. A szakszervezet ezt tagadta, és közölte, hogy a munka még el sem "
        "kezdődött."
    ),
    "tr": (
        "Tarlakuşu belediye başkanı pazartesi günü köprünün ilkbaharda yeniden "
        "açılacağını söyledi. Sendika buna karşı çıktı ve çalışmaların henüz "
        "başlamadığını belirtti."
    ),
    "vi": (
        "Thị trưởng thành phố Sơn Ca hôm thứ Hai nói rằng cây cầu sẽ được mở lại vào mùa "
        "xuân. Công đoàn phản đối và cho biết công việc thậm chí chưa bắt đầu."
    ),
    "id": (
        "Wali kota Tanjung Branjangan mengatakan pada hari Senin bahwa jembatan itu akan "
        "dibuka kembali pada musim semi. Serikat pekerja membantahnya dan menyatakan "
        "pekerjaan bahkan belum dimulai."
    ),
    "sw": (
        "Meya wa mji alisema Jumatatu kwamba daraja litafunguliwa tena katika majira ya "
        "kuchipua. Chama cha wafanyakazi kilipinga na kusema kwamba kazi hata haijaanza."
    ),
    "ru": (
        "Мэр города Жаворонков заявил в понедельник, что мост снова откроют весной. "
        "Профсоюз опроверг это и сообщил, что работы даже не начались."
    ),
    "uk": (
        "Мер міста Жайворонків заявив у понеділок, що міст знову відкриють навесні. "
        "Профспілка спростувала це і повідомила, що роботи навіть не почалися."
    ),
    "el": (
        "Ο δήμαρχος της Κορυδαλλιάς δήλωσε τη Δευτέρα ότι η γέφυρα θα ανοίξει ξανά την "
        "άνοιξη. Το συνδικάτο διέψευσε και είπε ότι οι εργασίες δεν έχουν αρχίσει."
    ),
    "ar": (
        "قال رئيس بلدية القبرة يوم الاثنين إن الجسر سيعاد فتحه في الربيع. ونفت النقابة "
        "ذلك وقالت إن العمل لم يبدأ بعد."
    ),
    "he": (
        "ראש העיר עפרוני אמר ביום שני כי הגשר ייפתח מחדש באביב. האיגוד הכחיש את הדברים "
        "ומסר כי העבודות אפילו לא החלו."
    ),
    "fa": (
        "شهردار چکاوک روز دوشنبه گفت که پل در بهار دوباره باز خواهد شد. اتحادیه این را رد "
        "کرد و گفت که کار حتی آغاز نشده است."
    ),
    "hi": (
        "महापौर ने सोमवार को कहा कि पुल वसंत में फिर से खोला जाएगा। संघ ने इससे इनकार "
        "किया और कहा कि काम अभी शुरू भी नहीं हुआ है।"
    ),
    "zh": (
        "云雀市市长周一表示，大桥将于春季重新开放。工会对此予以否认，并称工程甚至尚未开始，没有人知"
        "道什么时候能够完工。"
    ),
    "ja": (
        "ひばり市の市長は月曜日、橋は春に再開されると述べた。組合はこれを否定し、工事はまだ始まって"
        "もいないと語った。"
    ),
    "ko": (
        "종달시 시장은 월요일 다리가 봄에 다시 열릴 것이라고 말했다. "
        "노조는 이를 부인하며 공사가 아직 시작되지도 않았다고 밝혔다."
    ),
    "tl": (
        "Sinabi ng alkalde ng bayan noong Lunes na muling bubuksan ang tulay sa tagsibol. "
        "Itinanggi ito ng unyon at sinabing hindi pa nga nagsisimula ang trabaho."
    ),
    "af": (
        "Die burgemeester van Lewerikbaai het Maandag gesê dat die brug in die lente weer "
        "sal oopmaak. Die vakbond het dit ontken en gesê dat die werk nog nie eens begin "
        "het nie."
    ),
}

ENGLISH = [
    "Yes, he said.",
    "No!",
    "12 345 678 — 9/10",
    "Doe denies Lark claims on Vale",
    "Mayor Joaquín Muñoz-Ibáñez, Bürgermeister Jürgen Großmüller, maire Éloïse Lefèvre meet",
    "Müller, Schröder, Nguyễn Văn Thành and Ceaușescu-Popa met Søren Ångström in Łódź on Monday.",
    "Abdulkarim bin Rashid al-Mansouri, Bolat Nurzhanuly and Tomasz Wiśniewski signed for Qarandia",
    "The German chancellor used the word “Zeitenwende”, meaning a turning point, in the Bundestag.",
    "“Je ne regrette rien,” the mayor of Valmorne said, to laughter, when asked about the bridge.",
    "MAYOR OF PORT VALE SAYS BRIDGE WILL OPEN IN SPRING AFTER WORKS END, UNION DENIES",
]


@pytest.mark.parametrize("language", FOREIGN)
def test_other_languages_are_refused_by_their_code(language: str) -> None:
    with pytest.raises(Refused, match=f"'{language}'") as refused:
        refuse_foreign(FOREIGN[language], name="a.txt")
    assert (refused.value.reason, refused.value.name) == ("language", "a.txt")


@pytest.mark.parametrize("text", ENGLISH)
def test_english_is_let_through_however_short_and_full_of_names(text: str) -> None:
    refuse_foreign(text)


def test_a_few_foreign_words_are_not_enough_to_refuse() -> None:
    refuse_foreign("Der Bürgermeister sagte nein.")


def test_an_english_text_with_a_foreign_paragraph_is_let_through() -> None:
    english = "The mayor said on Monday that the bridge would open again in spring, after works. "
    refuse_foreign(english * 5 + FOREIGN["de"])


def test_a_foreign_text_with_an_english_line_is_refused() -> None:
    with pytest.raises(Refused):
        refuse_foreign("Share this page with a friend\n" + FOREIGN["de"] * 5)


def test_a_long_text_costs_no_more_than_a_short_one() -> None:
    refuse_foreign("x" * 1_000_000 + "The mayor said so. " * 50)


def test_clear_english_does_not_load_the_model() -> None:
    code = (
        "import sys; from sayso.intake.language import refuse_foreign;"
        "refuse_foreign('The mayor said on Monday that the bridge would open again in spring.');"
        "print('py3langid' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


@given(st.text(max_size=300))
def test_any_text_passes_or_is_refused_as_another_language(text: str) -> None:
    try:
        refuse_foreign(text)
    except Refused as refused:
        reason = refused.reason
    else:
        reason = "language"
    assert reason == "language"
