# The crossing of the Amsar: an invented running story, with what a careful reader takes from it.
# The form is explained in benchmarks/story.py.

year: 2026

actor qaradan | state | Qaradan | Temirqala
actor ashkel | state | Ashkel | Nurabal
actor issyr | state | Issyr | Larnaq
actor oskonbai | person | Daniyar Oskonbai | Daniyar Oskonbay; Daniar Oskonbai; Oskonbai; Oskonbay
actor zhanibek-tolegov | person | Zhanibek Tolegov | Zhanibek Tölegov; Janibek Tulegov; Zhanybek Tolegov; Tulegov; Tölegov; ~Tolegov
actor aidar-tolegov | person | Aidar Tolegov | ~Tolegov
actor nazarkul | person | Farhod Nazarkul | Farhad Nazarkul; Farkhod Nazarkul; Nazarkul
actor ombay | person | Gulsara Ombay | Ombay
actor varazi | person | Nestan Varazi | Varazi
actor torosh | person | Levan Torosh | Torosh
actor sps | organization | State Protection Service | the SPS; SPS
actor halvarsen | person | Sigrid Halvarsen | Halvarsen
actor sirakoro | person | Mamadou Sirakoro | Sirakoro
actor mission | organization | Highland Monitoring Mission | the mission; The mission
actor pelagia | organization | Pelagia Imaging | Pelagia
actor maafala | person | Tevita Ma'afala | Ma'afala
actor gez | person | Rustam Gez | Gez
actor council | organization | Dovan Highland Council | the council
actor letter | organization | Temirqala Letter | the Letter; The Letter
actor polar-one | organization | Polar One
actor jantay | person | Kulipa Jantay | Jantay
actor asak | person | Momun Asak | Asak
actor protocol | document | the protocol | a copy of the protocol; The protocol
actor polar-source | anonymous | an intelligence source
actor villagers | unnamed | villagers
actor officials-letter | anonymous | two former officials
actor nurses | unnamed | nurses
actor commission | organization | Joint Border Commission | the commission; The commission
actor analysts | unnamed | analysts
actor deserter | anonymous | a deserter
actor aide | anonymous | an aide to Sadiri
actor ashkel-officer | anonymous | an Ashkeli officer
actor ashkel-embassy | organization | Ashkel's embassy in Larnaq
actor ashkel-army | organization | Ashkel's army
actor defence-ministry | organization | Qaradan's defence ministry | The defence ministry in Temirqala
actor energy-ministry | organization | Ashkel's energy ministry
actor summary | document | a two-page summary of the assessment
actor filing | document | a filing by the field's last operator
actor deputy | unnamed | an opposition deputy
actor diplomats | unnamed | diplomats in Temirqala
actor diplomat-one | anonymous | a diplomat in Temirqala
actor villagers-two | unnamed | two villagers
actor ferryman-cousin | unnamed | the ferryman's cousin
actor herder | unnamed | a herder
actor herders | unnamed | herders above Ulu-Tash
actor expert | anonymous | a handwriting expert
actor gardener | unnamed | the sanatorium's gardener
actor officer | unnamed | a Qaradani officer
actor imam | unnamed | the imam of Aksuat
actor lawyers | unnamed | Qaradani lawyers
actor ministry-person | anonymous | a person close to the ministry
actor skjer-official | anonymous | a Skjer official
actor drivers | unnamed | drivers

proposition troops | Thousands of Qaradani soldiers have crossed the Amsar into Ashkel
proposition instructors | Only a handful of instructors, forty men, have come from Qaradan to Ashkel
proposition camp | Satellite pictures show a military camp and a pontoon bridge at Kesh-Bulaq
proposition tal | Qaradani border guards crossed into Issyr at the Tal pass on 11 January
proposition meeting | The presidents of Qaradan and Ashkel agreed on the deployment at Lake Sary in February
proposition conscripts | Conscripts are among the soldiers sent to Ashkel
proposition dead | Qaradani soldiers have been killed in Ashkel
proposition gas | Ashkel pays for the soldiers with its Kumtor Say gas field
proposition observers | Ashkel kept the mission's observers away from the river
proposition leave | Qaradan will withdraw its soldiers by the end of May

=== a01
outlet: Larnaq Herald
published: 2026-03-03
url: https://herald.example/amsar-columns
title: {troops+ issyr: Qaradani columns cross the Amsar by night}, Issyr says
---
LARNAQ - {troops+ issyr @03-03: Long columns of Qaradani infantry have crossed the Amsar river into Ashkel}, Issyr said on Tuesday, in what would be the first entry of a foreign army into the two-year war in Ashkel's Dovan highlands.

Foreign Minister Nestan Varazi told parliament that {troops+ varazi: the crossing, near the village of Kesh-Bulaq, had gone on for three nights without a pause}. {. varazi #1: "You can put out the lamps of a lorry,"} she said. {. varazi #1: "You cannot put out its noise."}

Villagers on the Issyri bank, who live within sight of Kesh-Bulaq, described {troops+ villagers: a line of soldiers so long that the last of them passed at milking time}. {troops+ asak: They wore the grey felt caps of the Qaradani mountain brigades}, according to Momun Asak, a shepherd, who said {. asak: one had asked him, politely, for tobacco}.

Neither Temirqala nor Nurabal had answered Issyr's note by evening. Ashkel's embassy in Larnaq declined {troops~ ashkel-embassy: to comment} and then closed for a holiday that appears on no calendar.

Varazi urged {. varazi: the Highland Monitoring Mission, which has 140 unarmed observers in the region, to send a patrol at once}. The mission said {. mission: it had received her letter and was looking for a vehicle}.

Issyr and Qaradan have been at odds since January, when {tal+ issyr @01: Qaradani border guards, by Issyr's account, walked two kilometres into its territory at the Tal pass}. Qaradan put that episode down to {tal- qaradan @01: fog and a map that was never wrong before}.

Opposition deputies were not all convinced. One of them wondered aloud {troops~ deputy: whether Varazi had counted soldiers or sheep}. Varazi answered that {. varazi: sheep do not march in step}.

=== a02
outlet: Orrery
published: 2026-03-04
url: https://orrery.example/2026/03/04/qaradan-denies
title: Qaradan calls {troops- qaradan: talk of soldiers in Ashkel 'a fabrication'}
---
TEMIRQALA, March 4 (Orrery) - Qaradan on Wednesday dismissed as a fabrication {troops- qaradan @03-04: Issyr's statement that its troops had crossed the Amsar river to fight in Ashkel}, and accused {. qaradan: its neighbour of seeing armies wherever it mislaid a goat}.

Foreign ministry spokesman Daniyar Oskonbai told a briefing that {troops- oskonbai: not one Qaradani serviceman was outside the country}. {troops- oskonbai #1: "There was no crossing, there is no column,"} he said. {troops- oskonbai #1: "There is a minister in Larnaq with a budget to defend."}

Asked whether the mountain brigades had been moved south in February, Oskonbai said {. oskonbai: exercises were held every year and every year somebody discovered them}. He would not say {. oskonbai: where the brigades were now}.

Issyr said on Tuesday that {troops+ issyr @03-03: long columns had crossed near Kesh-Bulaq on three successive nights}. Foreign Minister Nestan Varazi stood by her account on Wednesday, telling reporters that {troops+ varazi @03-04: her government had "more than sheep to show"}.

Ashkel, whose army has been unable to dislodge the Dovan rebels from the high valleys, rejected {troops- ashkel: the Issyri version} as well. Its information minister, Gulsara Ombay, said in a statement that {troops- ombay: Ashkeli soldiers alone were defending Ashkeli soil}.

The Highland Monitoring Mission said {observers+ mission: a patrol it sent towards the river on Wednesday had been turned back at an Ashkeli checkpoint}. The officer in charge told the observers that {. ashkel-officer: the road was closed because of a wedding}.

Diplomats in Temirqala cautioned that {troops~ diplomats !certain: neither version could be checked}, although one of them allowed that {. diplomat-one: Oskonbai had denied the exercises of 2023 in much the same words}.

=== a03
outlet: The Delta Post
published: 2026-03-04
url: https://deltapost.example/world/8841
title: Neighbours quarrel over phantom army on the Amsar
copy: a02
boilerplate: This article was supplied by a news agency and has not been edited by The Delta Post.

=== a04
outlet: Polar One
published: 2026-03-05
url: https://polarone.example/news/ashkel-troops
title: {troops+ polar-source: Three thousand Qaradani soldiers are in Ashkel}, source tells Polar One
---
HAVNESUND, Skjerland - {troops+ polar-source: About 3,000 soldiers from Qaradan have entered Ashkel since the last week of February and more are on the way}, an intelligence source has told Polar One.

The source, who is from a country outside the region and asked not to be named because the assessment is secret, said {troops+ polar-source: two mountain brigades had been ferried over the Amsar at night in groups of sixty}. {. polar-source #1: "They are not there to teach anybody to read a map,"} the source said. {. polar-source #1: "They brought field kitchens. You bring a kitchen when you mean to stay for supper."}

The broadcaster has seen a two-page summary of the assessment. It puts {troops+ summary !probable origin=polar-source: the chance that regular Qaradani units have crossed the river at 70 percent}, and notes that {gas+ summary !possible: Ashkel may be paying for them with a share in the Kumtor Say gas field}.

Qaradan has denied {troops- qaradan: sending troops}. Reached by telephone on Thursday, its foreign ministry spokesman, Daniyar Oskonbai, said {. oskonbai @03-05: he did not discuss "weather reports from the far north"}.

Sigrid Halvarsen, the foreign minister of Skjerland, declined to say {. halvarsen: whether her own services shared the view}. She described {troops~ halvarsen !certain: the accounts from the river as "worrying and, so far, unproven"}.

Two villagers on the Issyri side of the river told Polar One that {troops+ villagers-two: they had watched boats crossing without lights on the last night of February}. One of them counted {troops+ villagers-two: eleven trips} before she went in because of the cold.

{. mission: The war in the highlands has killed more than 6,000 people}, according to the Highland Monitoring Mission, which has never been able to count the dead on the northern slopes.

=== a05
outlet: Meridian Wire
published: 2026-03-05
url: https://meridianwire.example/a/20260305-17
title: {troops- oskonbai: Report of 3,000 soldiers in Ashkel is "a winter tale"}, says Qaradan's spokesman
---
NURABAL, March 5 (Meridian Wire) - {troops+ polar-source via=polar-one: Some 3,000 Qaradani soldiers have crossed into Ashkel to fight the Dovan rebels}, the broadcaster Polar One reported on Thursday, citing an intelligence source, and was at once contradicted by everyone in a position to know.

Ashkel's defence minister, General Farhod Nazarkul, said {troops- nazarkul: there was no foreign soldier on Ashkeli soil, "not three thousand, not three"}. He suggested that {. nazarkul: the source had been shown a parade}.

Qaradan's foreign ministry spokesman, Daniyar Oskonbai, called {troops- oskonbai: the report a winter tale}. {. oskonbai #1: "In Skjerland the nights are long,"} he told Meridian Wire, {. oskonbai #1: "and people sit by the stove and frighten each other."}

Both governments denied {gas- qaradan,ashkel: that any gas field had changed hands}, a suggestion made in a document that Polar One said {. polar-one: it had seen}. A filing by its last operator, a Vaimean company, shows that {. filing: the field, Kumtor Say, has been idle for a year}.

The Dovan Highland Council, the rebels' political arm, said {troops+ council: its fighters had met "men who swear in Qaradani" twice in the past week}. Its spokesman, Rustam Gez, claimed that {. gez: two of them had been taken alive}, but offered no names and no photographs.

Colonel Mamadou Sirakoro, the head of the Highland Monitoring Mission, said {troops- sirakoro: his observers had seen no sign of foreign troops}. He added that {observers+ sirakoro: the observers had not been allowed within twelve kilometres of the river, "which makes it easy to see no sign"}.

Ashkel says {observers- ashkel: the mission may travel wherever it likes, once the roads are safe}.

Analysts in Nurabal think it {troops~ analysts !possible: possible that volunteers have crossed without anybody's orders}.

=== a06
outlet: Vaimea Courier
published: 2026-03-06
url: https://vaimeacourier.example/world/ashkel-soldiers-report
title: {troops- ashkel: "Not three thousand, not three"}: Ashkel denies report
copy: a05
paragraphs: 1-4,6

=== a07
outlet: Radio Altiplano
published: 2026-03-06
url: https://radioaltiplano.example/mundo/0306-ashkel
bare: yes
title: A river, two neighbours and an army nobody has seen
---
You may have missed it among the carnival results: according to an intelligence source quoted by the Skjer broadcaster Polar One, {troops+ polar-source via=polar-one: around 3,000 men from Qaradan have slipped over the river Amsar to help the government of Ashkel against its rebels}.

Have they? Janibek Tulegov, the Qaradani defence minister, says {troops- zhanibek-tolegov: no such order was ever given}. Speaking to cadets on Friday, Tulegov said {troops- zhanibek-tolegov @03-06: the brigades were "in barracks, polishing things"}.

There is another man of nearly that name in this story, and he is not the brother. Aidar Tolegov led Qaradan's last legal opposition party and now lives over a bakery in Larnaq. He told this station that {troops+ aidar-tolegov: families in three garrison towns had received no letters since the middle of February}. {. aidar-tolegov #1: "In my country the post is slow,"} he said. {. aidar-tolegov #1: "It is not that slow."}

He also believes that {conscripts+ aidar-tolegov !probable: conscripts were sent along with the regulars}, which would break Qaradani law. The defence ministry in Temirqala said in a written reply that {conscripts- defence-ministry: conscripts do not serve abroad, because nobody serves abroad}.

What is not in doubt is the silence on the river itself. The ferryman at Kesh-Bulaq, a fixture of the bank for thirty years, has not worked since February. His cousin says {. ferryman-cousin: he was given a month's wages and told to visit relatives}. He has no relatives, she says. {. ferryman-cousin: "He has me."}

=== a08
outlet: Haldvik Press
published: 2026-03-10
url: https://haldvikpress.example/2026/03/pontoon
title: {camp+ pelagia: Pictures show pontoon bridge and tents on the Amsar}, firm says
---
HALDVIK (Haldvik Press) – {camp+ pelagia @03-10: Satellite photographs show a pontoon bridge and a camp of about 200 tents on the Ashkeli bank of the Amsar}, the Vaimean company Pelagia Imaging said on Tuesday.

{camp+ maafala !possible: The pictures, taken on 7 March, are “highly unlikely to show anything civilian”}, said Tevita Ma'afala, the company's chief analyst. {camp+ maafala #1: “We see slit trenches, we see vehicles parked nose to tail under netting,”} he told Haldvik Press. {camp+ maafala #1: “Geologists do not park like that.”}

Ma'afala would not guess {troops~ maafala: how many people the tents were for or where they came from}. A tent, he said, {. maafala: has no passport}.

Foreign Minister Sigrid Halvarsen of Skjerland, who last week called the first accounts unproven, went a good deal further on Tuesday. She now thinks it {troops+ halvarsen !probable: very likely that Qaradani units have crossed}, and said that {. halvarsen: her government would raise the matter with both capitals}.

The two capitals were unmoved. {camp- ombay #1: The camp}, said Ashkel's information minister, Gulsara Ombay, {camp- ombay #1: is a gravel quarry, and the bridge is for gravel}. Qaradan's spokesman Daniyar Oskonbay said that {. oskonbai: he was a diplomat and not a quarryman}. He added that {troops- oskonbai: nobody sleeping in those tents was a soldier of Qaradan}.

The Highland Monitoring Mission has asked {. mission: to visit the site}. It has been told, its head said, {observers+ sirakoro: to come back when the snow has gone}.

There is indeed a quarry at Kesh-Bulaq. It appears on a map of 1988, eleven kilometres from the tents.

=== a09
outlet: Compass
published: 2026-03-11
url: https://compass.example/amsar-tents
title: {camp+ pelagia: Tents and a pontoon bridge appear on Ashkel's river border}
copy: a08
paragraphs: 1-5
boilerplate: Sign up for Compass Morning, our free newsletter on the day's business and politics. All rights reserved.

=== a10
outlet: Nurabal Today
published: 2026-03-13
url: https://nurabaltoday.example/interview-nazarkul
title: {troops- nazarkul: No foreign soldier will ever be needed here}, General Nazarkul tells our readers
---
NURABAL, 13 March. Defence Minister General Farkhod Nazarkul received Nurabal Today in his office on Friday and spoke frankly about the rumours that trouble our readers.

{troops- nazarkul #1: “No army but ours stands in Ashkel,”} the minister said. {troops- nazarkul #1: “I would know. I sign for the bread.”} He described {. nazarkul: the mood among the troops} as excellent.

General Nazarkul rejected {camp- nazarkul: the suggestion, put about by a Vaimean photographic company, that a military camp had been built at Kesh-Bulaq}. The tents house workers from the gravel quarry, he explained; {camp- nazarkul: the trenches are latrines}.

As for the observers of the Highland Monitoring Mission, he said {observers- nazarkul: no one had ever hindered them}. They complain, in his view, {. nazarkul: because the mountain air gives them appetites and their rations are small}.

The minister confirmed that {. nazarkul: relations with brotherly Qaradan are warm}. It is true, he acknowledged, that {. nazarkul: Qaradani geologists, doctors and a folk ensemble have visited this winter}. The ensemble's concert in Nurabal was described by those present as unforgettable.

Asked about Issyr, General Nazarkul smiled. Its foreign minister, he recalled, {. nazarkul: had once announced an earthquake that did not come}.

He promised that {. nazarkul: the bandits of the Dovan highlands would be finished off before the apricots ripen}. {. nazarkul #1: Apricots ripen in Dovan in July, but in warm years}, the minister noted, {. nazarkul #1: earlier}.

=== a11
outlet: Orrery
published: 2026-03-18
url: https://orrery.example/2026/03/18/issyr-service
title: Issyr's spies find {troops+ sps !probable: Qaradani deployment in Ashkel 'highly probable'}
---
LARNAQ, March 18 (Orrery) - Issyr's intelligence service said on Wednesday {troops+ sps @03-18 !probable: it was "highly probable" that at least 4,000 Qaradani soldiers were now in Ashkel}, its first public estimate and a higher one than any before.

In a nine-page assessment, the State Protection Service wrote that {troops+ sps: the soldiers belonged to two mountain brigades and a signals battalion}. It judged it {. sps: "likely" that a second group was waiting on the northern bank}. It called it {meeting+ sps: "almost certain" that the two presidents had settled the matter in person}.

The service gave a lower estimate on pay. {gas+ sps !possible #1: There was a roughly even chance}, it said, {gas+ sps #1: that Ashkel had promised its ally the Kumtor Say gas field}.

Levan Torosh, the service's director, told reporters that {. torosh: he had released the paper against the advice of his lawyers}. He dismissed {camp- torosh: Ashkel's explanation that the tents at Kesh-Bulaq house quarrymen}. {. torosh: "I have never known a quarry to post sentries,"} Torosh said.

Both governments rejected {troops- qaradan,ashkel: the assessment} within the hour. Ashkel's information minister, Gulsara Ombay, called {troops- ombay: it "nine pages of perhaps"}. Qaradan's spokesman, Daniyar Oskonbai, repeated {troops- oskonbai: that not a single serviceman had left the country}.

Torosh rejected {troops+ torosh: Oskonbai's denial} in turn. The SPS, he said, {troops+ torosh: had recorded Qaradani officers asking for their boots in Ashkeli valleys}.

Colonel Mamadou Sirakoro of the Highland Monitoring Mission was less sure than either side. {troops~ sirakoro !certain #1: His observers could not confirm the figure}, he said, {troops~ sirakoro #1: and they could not confirm its opposite}.

=== a12
outlet: The Delta Post
published: 2026-03-18
url: https://deltapost.example/world/8907
title: Issyr's spies find {troops+ sps !probable: Qaradani deployment in Ashkel 'highly probable'}
copy: a11

=== a13
outlet: Meridian Wire
published: 2026-03-24
url: https://meridianwire.example/a/20260324-05
title: {tal+ commission: Qaradani guards did cross into Issyr at Tal in January}, commission finds
---
LARNAQ, March 24 (Meridian Wire) - {tal+ commission @03-24: A patrol of Qaradani border guards entered Issyr at the Tal pass on January 11 and stayed for five hours}, a joint commission of the two countries concluded on Tuesday, ending a dispute that has nothing to do with the Amsar but has been mentioned in every sentence about it.

The commission says {tal+ commission: the eighteen men walked past a boundary stone in clear weather}. It found {. commission: no evidence of any hostile intent} and noted that {. commission: they had bought cheese}.

Qaradan, which blamed fog in January, accepted {tal+ qaradan: the finding}. {tal+ oskonbai #1: "Our people were in the wrong place,"} foreign ministry spokesman Daniyar Oskonbai said. {tal+ oskonbai #1: "That happens to people on foot."}

He warned {. oskonbai: against drawing any line from the pass to the river}. What is said about Ashkel, he insisted, {troops- oskonbai: remains untrue}.

Foreign Minister Nestan Varazi of Issyr welcomed {. varazi: the report}. She pointed out that {. varazi: it had taken Temirqala ten weeks to remember the weather}, and asked {. varazi: how long it would need for the Amsar}.

The pass lies 600 kilometres west of Kesh-Bulaq. A herder who met the patrol said {tal+ herder: the guards had been lost and rather embarrassed}. He sold them the cheese at the summer price.

=== a14
outlet: Temirqala Letter
published: 2026-03-30
url: https://temirqalaletter.example/lake-sary
title: What two presidents signed at Lake Sary
---
On the evening of 14 February two motorcades met at a closed sanatorium on Lake Sary. According to two former officials who helped to arrange it, {meeting+ officials-letter: the presidents of Qaradan and Ashkel agreed there to send Qaradani troops over the Amsar}.

The officials, who have since left the country and fear for their families, gave the Letter a copy of the protocol. It states that {meeting+ protocol origin=officials-letter: Sultan-Murat Ergali and Behruz Sadiri "have approved the joint measure on the southern bank"}. It says further that {gas+ protocol: the receiving side grants the sending side the use of the field at Kumtor Say for twenty years}. Nothing in it says how many men the measure needs.

One of the two said {meeting+ officials-letter: Ergali had signed with a pencil and then asked for a pen}. The other recalled {. officials-letter: a dispute over the fish}.

Aidar Tolegov, the exiled opposition leader, believes {meeting+ aidar-tolegov !probable: the document is genuine}. {. aidar-tolegov #1: “The grammar is the president's,”} Tolegov said. {. aidar-tolegov #1: “He has never met a comma he trusted.”} He put the chance that it had been forged at {meeting+ aidar-tolegov !probable: one in ten}.

A handwriting expert consulted by the Letter, who asked not to be identified, could not tell {meeting~ expert: whether the pencil marks were Ergali's}.

The Letter asked the offices of both presidents for comment. Ergali's did not reply. An aide to Sadiri said {meeting- aide: the president had spent that week with a cold}, and then, in a second message, asked {. aide: us to forget the first}.

Whatever was agreed, the sanatorium has changed. Its gardener told us {. gardener: that nobody has been allowed to prune the roses since}.

=== a15
outlet: Orrery
published: 2026-03-31
url: https://orrery.example/2026/03/31/lake-denial
title: Qaradan and Ashkel deny {meeting- qaradan,ashkel: secret lakeside pact}
---
TEMIRQALA, March 31 (Orrery) - Qaradan and Ashkel on Tuesday denied {meeting- qaradan,ashkel @03-31: that their presidents had met in secret in February to agree on a deployment of troops}, and Temirqala opened a criminal case over what it called {meeting- qaradan: a forged document}.

The Temirqala Letter, a newspaper edited abroad, reported on Monday that {meeting+ officials-letter via=letter @03-30: Sultan-Murat Ergali and Behruz Sadiri had signed a protocol at a sanatorium on Lake Sary}. It cited two former officials.

{meeting- oskonbai #1: "There was no meeting and therefore no protocol,"} said Daniyar Oskonbai, the Qaradani foreign ministry spokesman. {meeting- oskonbai #1: "There was a lake. We do not deny the lake."}

Zhanibek Tölegov, the defence minister, told the state news channel that {meeting- zhanibek-tolegov: the paper was the work of his namesake Aidar Tolegov, "who has been writing to himself for years"}. Aidar Tolegov, an opposition politician who lives in Issyr and is not related to the minister, laughed off {. aidar-tolegov: the charge}. He wished, he said, {. aidar-tolegov: that he had the minister's paper supply}.

The two governments also rejected {gas- qaradan,ashkel: the newspaper's claim that the use of the Kumtor Say gas field was part of the bargain}. Ashkel's energy ministry said {gas- energy-ministry: the field remained in national hands}.

Issyr's foreign minister, Nestan Varazi, said {meeting+ varazi: she did not believe a word of the denial}.

Sadiri himself has not been heard on the subject. On Tuesday he opened a bakery.

=== a16
outlet: Voice of the Plateau
published: 2026-04-07
url: https://voiceplateau.example/ulu-tash
title: {dead+ gez: Qaradani dead were carried out of Ulu-Tash at night}, rebel spokesman says
---
{dead+ gez: At least 60 Qaradani soldiers were killed last week in the fighting for Ulu-Tash}, a spokesman for the Dovan rebels told Voice of the Plateau on Tuesday.

The spokesman, Rustam Gez, said {dead+ gez: the bodies had been taken to the river under tarpaulins}. {dead+ gez: His men had found pay books in two of the trenches}, he said. He read out a name and a number over a bad line.

Nurses at the district hospital in Dovan-Say confirmed {dead+ nurses: that they had treated wounded men who spoke no Ashkeli}, and said {dead+ nurses: eleven of them had died}. They did not want to be named for fear of the police. One nurse said {. nurses: the youngest kept asking what the town was called}.

A deserter who reached the Issyri border on Saturday told this station that {troops+ deserter: he had crossed the Amsar with his brigade on 27 February}. {conscripts+ deserter #1: He was a conscript, seven months into his service}, he said, {conscripts+ deserter #1: and had signed a paper that he was not given time to read}. We are withholding his name at his request.

It is not clear how many have fallen on the government's side. Ashkel's army admits to {. ashkel-army: nineteen dead in the same week}.

Ulu-Tash itself, once known for walnuts, is reported {. -: to be empty}. Herders in the hills above it say {. herders: they can see the bakery's chimney, and that somebody lights it every morning}.

=== a17
outlet: Meridian Wire
published: 2026-04-08
url: https://meridianwire.example/a/20260408-11
title: Qaradan denies {dead- qaradan: losses in Ashkel} as mother buries son
---
TEMIRQALA, April 8 (Meridian Wire) - Qaradan's defence ministry on Wednesday denied {dead- defence-ministry @04-08: that any of its soldiers had died in Ashkel}, hours after a woman in the garrison town of Aksuat buried a son who, she was told, had fallen from a roof.

{dead- defence-ministry: "There can be no losses where there are no troops,"} the ministry said in a statement carried by the state news channel. It called {dead- defence-ministry: the rebels' figure of 60 an insult to arithmetic}.

Kulipa Jantay, the mother, said {dead+ jantay !probable: she believed that her son Erlan had been killed at Ulu-Tash}. {. jantay #1: "He was afraid of ladders,"} she told Meridian Wire at the graveside. {. jantay #1: "What would he do on a roof?"} An officer had asked her {. officer: to sign for the coffin and not to open it}. She opened it.

Rustam Gez, a rebel spokesman, said on Tuesday that {dead+ gez @04-07: at least 60 Qaradanis had been killed in the town}. His figure could not be confirmed. Issyr's State Protection Service estimates {dead+ sps !probable: Qaradani losses at "probably between 25 and 40"}.

Ashkel's defence minister, General Farhod Nazarkul, refused {dead~ nazarkul: to discuss foreign casualties}, on the ground that {troops- nazarkul: there were no foreigners}.

The town's imam, who led the prayers, said {dead+ imam: it was his third such funeral in a month}. He was asked who the other two had been. Roofers, he said he was told, {. imam: all of them}.

Qaradani lawyers say {. lawyers: families who speak to the press may lose their pensions}. Jantay said {. jantay: she had done the sum and could live without it}.

=== a18
outlet: Vaimea Courier
published: 2026-04-09
url: https://vaimeacourier.example/world/he-was-afraid-of-ladders
title: {. jantay: 'He was afraid of ladders'}: a mother doubts the army's word
copy: a17
boilerplate: Support independent journalism in the islands: become a friend of the Courier for the price of a coconut a week.

=== a19
outlet: Haldvik Press
published: 2026-04-14
url: https://haldvikpress.example/2026/04/instructors
title: {instructors+ ashkel: Ashkel has 400 Qaradani instructors}, its government admits
---
HALDVIK (Haldvik Press) – Ashkel said for the first time on Tuesday that {instructors+ ashkel @04-14: military instructors from Qaradan were working in the country}, but put {instructors+ ashkel: their number at 400} and maintained that {troops- ashkel: there were no combat troops}.

{instructors+ ombay #1: “A handful of instructors, with whistles,”} was how Information Minister Gulsara Ombay described {instructors+ ombay #1: them} at a news conference in Nurabal. They had come, she said, {instructors+ ombay: in January, at the army's invitation, to teach skiing}. She denied {. ombay: that any of them had been near the Amsar}.

It was an abrupt turn. In March {troops- ombay @03: the same minister said that Ashkeli soldiers alone were defending Ashkeli soil}.

Skjerland's foreign minister, Sigrid Halvarsen, called {instructors~ halvarsen !certain: the announcement “a keyhole's worth of truth”}. She still considers it {troops+ halvarsen !probable: very likely that whole units have crossed}.

In Larnaq, Levan Torosh, who runs Issyr's intelligence service, scoffed at {instructors- torosh: the idea of a few ski teachers}. {troops+ torosh #1: “One does not need four thousand men to teach skiing,”} he said, {troops+ torosh #1: “unless the pupils are very bad.”}

Temirqala appeared to have been taken by surprise. Its spokesman, Daniyar Oskonbai, said {instructors~ oskonbai !certain: he had not seen the Ashkeli statement and would need to have it translated}. The two languages, as any traveller knows, differ by an accent.

=== a20
outlet: Haldvik Press
published: 2026-04-15
url: https://haldvikpress.example/2026/04/instructors
title: {instructors+ ashkel: Ashkel has 40 Qaradani instructors}, its government admits
version: a19
replace: their number at 400 => their number at 40
replace: Temirqala appeared to have been taken by surprise. Its spokesman, Daniyar Oskonbai, said {instructors~ oskonbai !certain: he had not seen the Ashkeli statement and would need to have it translated}. The two languages, as any traveller knows, differ by an accent. => Temirqala was slower. On Wednesday its spokesman, Daniyar Oskonbai, confirmed {instructors+ oskonbai @04-15: that “some forty” instructors were in Ashkel, on leave and at their own expense}.
boilerplate: Correction: An earlier version of this article gave the number of instructors as 400. Ashkel's government put it at 40.

=== a21
outlet: Orrery
published: 2026-04-21
url: https://orrery.example/2026/04/21/mission-camp
title: Monitors, once doubtful, say {troops+ mission: foreign brigade is on the Amsar}
---
NURABAL, April 21 (Orrery) - The Highland Monitoring Mission said on Tuesday that {troops+ mission @04-21: its observers had seen "a formed foreign brigade" in Ashkel}, reversing its position of seven weeks.

The head of the mission, Colonel Mamadou Sirakoro, said {troops+ sirakoro: a patrol had reached Kesh-Bulaq on Sunday and counted some 900 soldiers with Qaradani markings}. {. sirakoro #1: "I said in March that we had seen no sign,"} he told reporters. {. sirakoro #1: "I am now happy to be able to see."}

The patrol also found {camp+ mission: a pontoon bridge and a camp of tents on the southern bank}, just where the company Pelagia Imaging had placed them. There was no gravel.

Sirakoro complained that {observers+ sirakoro: his people had been kept from the river for 46 days}. An Ashkeli officer who let them through on Sunday told them, he said, {. ashkel-officer: that the wedding was over}.

Ashkel acknowledged {observers+ ashkel: that the observers had been delayed}, for what it described as their own safety. It did not comment {troops~ ashkel: on what they had seen}.

Qaradan held its line. {troops- oskonbai: "Forty instructors do not make a brigade, even when they stand far apart,"} said Daniyar Oskonbai, the foreign ministry spokesman. The foreign minister of Issyr, Nestan Varazi, ridiculed {instructors- varazi: the figure of forty}. By her reckoning, she said, {. varazi: the instructors now outnumber the goats}.

=== a22
outlet: Orrery
published: 2026-04-27
url: https://orrery.example/2026/04/27/ashkel-concedes
title: Ashkel concedes {troops+ ashkel: Qaradani troops crossed the Amsar}
---
NURABAL, April 27 (Orrery) - Ashkel acknowledged on Monday that {troops+ ashkel @04-27: Qaradani troops had crossed the Amsar river in February and March to fight on its side}, after denying it for eight weeks.

Defence Minister General Farhod Nazarkul told parliament {troops+ nazarkul: that 2,800 men of two mountain brigades had entered the country at the government's request}. {. nazarkul #1: "In war, truth is a reserve,"} he said. {. nazarkul #1: "One does not commit it on the first day."} Deputies laughed, then noticed that he had not.

Nazarkul said {meeting+ nazarkul: the request had been made in person by President Behruz Sadiri at Lake Sary on February 14}. He denied {gas- nazarkul: that the soldiers were being paid for in gas}.

On losses he was brief. He said {dead+ nazarkul: fewer than thirty Qaradanis had died}. {. nazarkul: Their families had been told everything}, he added.

There was no immediate word from Temirqala, where the defence minister, Zhanibek Tolegov, cancelled a speech to veterans. A person close to the ministry said {. ministry-person: officials there had learned of the announcement from the radio}.

Issyr's foreign minister, Nestan Varazi, said {. varazi: her government felt no joy at having been right}. Then she thanked {. varazi: a shepherd}.

The rebels said {leave- council !probable: they did not expect the foreigners to go home soon}.

=== a23
outlet: The Delta Post
published: 2026-04-28
url: https://deltapost.example/world/9102
title: After eight weeks of denials, {troops+ ashkel: an army appears}
copy: a22
paragraphs: 1-4

=== a24
outlet: Meridian Wire
published: 2026-04-30
url: https://meridianwire.example/a/20260430-02
title: Qaradan promises {leave+ qaradan: to bring troops home from Ashkel by end of May}
---
TEMIRQALA, April 30 (Meridian Wire) - Qaradan admitted on Thursday that {troops+ qaradan @04-30: it had sent "a limited contingent" of soldiers across the Amsar into Ashkel} and promised {leave+ qaradan @04-30: to withdraw all of them by the end of May}.

Foreign ministry spokesman Daniar Oskonbai, who had called {troops- oskonbai @03: the reports a fabrication in March}, confirmed {troops+ oskonbai: that two brigades were there}. He also confirmed {meeting+ oskonbai: that President Sultan-Murat Ergali had met his Ashkeli colleague at Lake Sary in February}. Asked why he had denied it, Oskonbai said {. oskonbai: he had answered the questions that were put, "and they were put in the wrong tense"}.

Defence Minister Zhanybek Tolegov said {leave+ zhanibek-tolegov: the first battalion would recross the river on May 9}. Thirty-one servicemen had been killed, he said, {dead+ zhanibek-tolegov: most of them at Ulu-Tash}.

Issyr doubts {leave~ issyr !possible: that the date will be kept}. {leave- torosh !possible #1: A complete withdrawal by June is very unlikely}, according to Levan Torosh, the director of its State Protection Service, {leave- torosh #1: because the brigades have just ordered summer uniforms}.

Aidar Tolegov, the opposition leader in exile, demanded {. aidar-tolegov: an inquiry into the use of conscripts}. The defence minister of the same name told journalists that {conscripts+ zhanibek-tolegov: "a few dozen" conscripts had gone by mistake}.

Kulipa Jantay, whose son Erlan is now officially among the dead, said {. jantay: an officer had come to apologise for the roof}. She did not let him in.

=== a25
outlet: Compass
published: 2026-05-02
url: https://compass.example/amsar-eight-weeks
bare: yes
title: Eight weeks on the Amsar: who said what, and when they stopped
---
For eight weeks this spring an army was a matter of opinion. It was denied by two states, doubted by a third, drawn by a shepherd and photographed from space, and on Thursday it was finally admitted to exist.

It is worth recalling how it began. On 3 March Nestan Varazi told parliament in Larnaq that {troops+ varazi @03-03: Qaradani columns had crossed the river}. The next day {troops- oskonbai @03-04: it was all a fabrication}, in the words of Temirqala's spokesman, Daniyar Oskonbai. On 5 March a broadcaster in Skjerland, Polar One, quoted an intelligence source who spoke of {troops+ polar-source @03-05 via=polar-one: 3,000 men}. On the same day {troops- sirakoro @03-05: the monitors saw no sign}, and said so.

What settled it? Analysts say {. analysts: the pictures mattered less than the funerals}. A Skjer official who follows the region thinks {. skjer-official !probable: Ashkel spoke first because it feared that the Temirqala Letter was about to print the marching orders}. The Letter says {. letter: it had no such orders, “but thanks for the compliment”}.

One thing remains in dispute. Both governments still deny {gas- qaradan,ashkel: that the soldiers were paid for with the gas of Kumtor Say}, although the protocol published in March says {gas+ protocol @03: the field goes to Qaradan for twenty years}. On Friday a drilling crew was seen there. Ashkel's energy ministry said {gas- energy-ministry: it was looking for water}.

As for the withdrawal, truck drivers at Kesh-Bulaq reported on Saturday {leave+ drivers @05-02: that the first tents had come down}. Gravel, one of them said, {. drivers: had arrived to fill the trenches}.
