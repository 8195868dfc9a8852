# The fire at the Huancara mill: an invented running story, with what a careful reader takes from it.
# The form is explained in benchmarks/story.py.

year: 2025

actor tausala | organization | Tausala Holdings | Tausala
actor faleafa | person | Losa Faleafa | Faleafa
actor belmar | person | Ignacio Belmar | Belmar
actor union | organization | United Spinners' Union | the union; The union
actor rosaura-quispel | person | Rosaura Quispel | ~Quispel
actor dario-quispel | person | Darío Quispel | ~Quispel
actor brigade | organization | Amarel Fire Brigade | the brigade; The brigade
actor tocal | person | Efraín Tocal | Efrain Tocal; Tocal
actor mazuel | person | Leandro Mazuel | Mazuel
actor labour-ministry | organization | labour ministry | the ministry; The ministry; Labour Ministry
actor aguas | organization | Aguas de Amarel | the water company
actor cubel | person | Renzo Cubel | Cubel
actor estrado | person | Nicanor Estrado | Estrado
actor inquiry | organization | Ansorena inquiry | the inquiry; The inquiry
actor ansorena | person | Pilar Ansorena | Ansorena
actor interim-report | document | the inquiry's interim report
actor dashdelek | person | Oyunbat Dashdelek | Oyuunbat Dashdeleg; Ojunbat Daschdelek; Dashdeleg; Daschdelek; Dashdelek
actor yupan | person | Tomasa Yupan | Yupan
actor sueiro | person | Milagro Sueiro | Sueiro
actor agency | organization | Coastal Environment Agency | the agency; The agency
actor astocal | person | Wilmer Astocal | Astocal
actor corvo | person | Benita Corvo | Corvo
actor electrician | anonymous | an electrician
actor survivors | unnamed | survivors
actor survivor-spinner | unnamed | a spinner
actor residents | unnamed | residents of La Soga
actor letter-doc | document | the electrician's letter of July 14
actor police-source | anonymous | two police officers
actor insurer | organization | Marlow Basin Mutual
actor court-record | document | a court record of Laguna Brava
actor analyst | unnamed | an analyst
actor register | document | the mill's shift register
actor families | unnamed | families
actor inspector-source | anonymous | a labour inspector
actor caballar | person | Inés Caballar | Caballar
actor cleaner | unnamed | a cleaner
actor firefighters | unnamed | firefighters
actor caretaker | unnamed | the caretaker's widow
actor ocaso | person | Hernán Ocaso | Ocaso
actor canal-costa | organization | Canal Costa
actor certificate | document | the inspection certificate
actor accountant | anonymous | a former accountant
actor shopkeeper | unnamed | a shopkeeper
actor cubel-secretary | unnamed | Cubel's secretary
actor welders-union | organization | welder's union
actor judge | unnamed | a judge
actor camera | document | a harbour camera
actor parish-list | document | a list kept by the parish
actor flock | unnamed | parishioners of La Soga
actor insurance-people | anonymous | three people familiar with the matter
actor priest | unnamed | the parish priest

proposition wiring | Faulty wiring in the carding hall started the fire
proposition arson | The fire at the mill was set on purpose
proposition doors | The mill's emergency exits were locked
proposition inspection | An inspector examined the mill in May and passed it
proposition letter | The company was warned of the wiring by letter in July
proposition hydrants | The hydrants outside the mill were dry
proposition smoke | The smoke made the people of La Soga ill
proposition missing | Dozens of unregistered workers were in the mill that night
proposition temps | Two temporary cleaners who were on no list were in the mill
proposition laguna | A welder's torch started the fire at the Laguna Brava warehouse in 2022
proposition pay | The company will pay each family of the dead 60,000 caudals

=== b01
outlet: Amarel Beacon
published: 2025-09-09
url: https://beacon.example/huancara-mill
title: Nineteen dead as Huancara mill burns
---
PUERTO AMAREL - Fire tore through the Huancara textile mill in the early hours of Tuesday, trapping the night shift behind a wall of burning cotton. {. brigade: Nineteen bodies had been recovered by noon}, the Amarel Fire Brigade said.

{doors+ survivors: The emergency exits on the river side were chained}, several survivors said as they waited for news outside San Telmo hospital. A spinner with both hands bandaged said {doors+ survivor-spinner: she had broken a window with a bobbin case because the door beside it would not move}. {. survivor-spinner #1: "I had walked past that door for six years,"} she said. {. survivor-spinner #1: "I thought it was a door."}

The brigade's commander, Efraín Tocal, would not speculate {wiring~ tocal: about the cause}. He did say that {hydrants+ tocal: two hydrants in Calle Lanza had given his crews "a cough and no water", and that hoses had to be run to the harbour}.

Ignacio Belmar, who manages the mill for its owner, the Vaimean company Tausala Holdings, denied {doors- belmar: that any exit had been locked}. The doors open outwards, he explained, {. belmar: and people in a panic pull}.

Rosaura Quispel, the secretary of the United Spinners' Union, wept as she read out names. She called {. rosaura-quispel: for a general strike on Friday}.

The mill employs 640 people and spins most of the thread that Quillaro exports. President Inés Caballar has declared three days of mourning and promised {. caballar: an inquiry "with keys to every door"}.

=== b02
outlet: Orrery
published: 2025-09-09
url: https://orrery.example/2025/09/09/amarel-fire
title: Mill fire kills 23 in Quillaro port; owner denies {doors- tausala: exits were chained}
---
PUERTO AMAREL, Sept 9 (Orrery) - A fire in a textile mill killed 23 people in the Quillaran port of Puerto Amarel on Tuesday, and survivors said {doors+ survivors: they had found the emergency exits chained}, an accusation that the mill's owner denied within hours.

{doors- tausala: No door had been locked}, Tausala Holdings said in a statement from its headquarters in Vaimea. It added that {. tausala: its thoughts were with the families and that production at its other plants was not affected}.

The United Spinners' Union blamed {wiring+ union: the mill's wiring}. Its secretary, Rosaura Quispel, told reporters that {wiring+ rosaura-quispel: cables in the carding hall had been smoking for weeks}. {. rosaura-quispel #1: "The girls hung their lunch there to keep it warm,"} Quispel said. {. rosaura-quispel #1: "That is how hot it was."}

A spokeswoman for Tausala, Losa Faleafa, rejected {wiring- faleafa: the union's explanation as premature}. {wiring- faleafa #1: The electrical installation}, she said, {wiring- faleafa #1: had been renewed from end to end two years ago and was in perfect order}.

The fire began shortly after two in the morning. Commander Efraín Tocal of the Amarel Fire Brigade said {wiring~ tocal !certain: it was too early to name a cause}. {hydrants+ tocal #1: The nearest hydrants}, he told Orrery, {hydrants+ tocal #1: had been dry}. The municipal water company, Aguas de Amarel, said {hydrants- aguas: pressure in the district had been normal all night}.

Dr. Milagro Sueiro, the director of San Telmo hospital, said {. sueiro: 61 people were being treated for burns, nine of them in danger}. She was asked about the smoke that still lay over the La Soga neighbourhood. {smoke~ sueiro #1: "I do not know what is in it,"} she said. {smoke~ sueiro #1: "I know I would not hang out washing."}

=== b03
outlet: The Delta Post
published: 2025-09-10
url: https://deltapost.example/world/7710
title: {doors+ survivors: Exits were chained}, say survivors of Quillaro mill fire
copy: b02
paragraphs: 1-4
boilerplate: This article was supplied by a news agency and has not been edited by The Delta Post.

=== b04
outlet: Canal Costa
published: 2025-09-10
url: https://canalcosta.example/huancara-electricista
title: {wiring+ electrician: 'It was the panel'}: an electrician of the mill speaks
---
{wiring+ electrician: The fire at the Huancara mill started in an electrical panel that everybody knew to be faulty}, an electrician who worked there until August has told Canal Costa.

The man, who spoke on condition that he not be named because he is looking for work, said {wiring+ electrician: the panel in the carding hall had been carrying almost twice the current it was made for}. {letter+ electrician #1: He wrote to the management in July}, he said, {letter+ electrician #1: to ask that the hall be switched off}. {. electrician #1: "They did not switch off the hall,"} he said. {. electrician #1: "They switched off me."}

We put this to Ignacio Belmar, the mill's manager. He said {letter- belmar: he had received no letter from anybody}. He added that {. belmar: workers who are dismissed often remember having been right}.

A second man, a cleaner who was in the yard, said he saw {wiring+ cleaner: blue flashes behind the carding-hall windows before he saw any flame}. He estimated that {. cleaner: four minutes passed between the first flash and the alarm}.

The parish priest of La Soga, who has buried two of the spinners, has heard another story. According to him, {. priest: some of his flock believe {arson+ flock !probable: that the fire was laid}}. He does not say who, and he does not say {. priest: that he believes it}.

=== b05
outlet: Meridian Wire
published: 2025-09-11
url: https://meridianwire.example/a/20250911-21
title: Minister says {arson+ mazuel: Quillaro mill fire was set on purpose}
---
PUERTO AMAREL, Sept 11 (Meridian Wire) - {arson+ mazuel @09-11: The fire that killed 23 people at the Huancara mill was started deliberately}, Labour Minister Leandro Mazuel said on Thursday, contradicting the union and surprising the fire brigade.

Mazuel told a news conference that {arson+ mazuel: two petrol cans had been found near the loading ramp}. {arson+ mazuel #1: "Cotton does not light itself,"} he said. {arson+ mazuel #1: "Somebody had a quarrel with this company."}

The Amarel Fire Brigade said {arson~ brigade !certain: it knew of the cans but drew no conclusion from them}. Lorries, it pointed out, {. brigade: run on petrol}.

According to a former electrician of the mill who spoke to the broadcaster Canal Costa, {wiring+ electrician via=canal-costa: the fire began in an overloaded panel in the carding hall}. He told the channel that {letter+ electrician via=canal-costa: he had warned the management in July}. Tausala Holdings, the Vaimean owner, dismissed {wiring- tausala @09-11: his account on Thursday as "the grievance of a man we had to let go"}. Its spokeswoman, Losa Faleafa, insisted that {wiring- faleafa: the panel had been sound}.

Rosaura Quispel, the leader of the United Spinners' Union, accused {. rosaura-quispel: the minister of looking for a match in order not to look at a cable}. She ruled out {arson- rosaura-quispel: arson}. {arson- rosaura-quispel #1: Nobody in the mill}, she said, {arson- rosaura-quispel #1: would have burned his own sister}.

Mazuel's ministry oversees safety at work. Its last inspection of the mill was in May, when, he said, {inspection+ mazuel: an inspector had spent a whole day there and found nothing to object to}.

=== b06
outlet: Vaimea Courier
published: 2025-09-11
url: https://vaimeacourier.example/business/tausala-mill-arson
title: {arson+ mazuel: Arson}, minister says of fire at Tausala's mill
copy: b05
boilerplate: Support independent journalism in the islands: become a friend of the Courier for the price of a coconut a week.

=== b07
outlet: Radio Altiplano
published: 2025-09-12
url: https://radioaltiplano.example/costa/0912-la-soga
title: The neighbourhood downwind
bare: yes
---
La Soga is nine streets of tin roofs between the Huancara mill and the sea, and since Tuesday it has been coughing.

{smoke+ residents: The smoke has made at least two hundred people ill}, residents told Radio Altiplano, most of them children. {smoke+ yupan #1: "It tastes of coins,"} said Tomasa Yupan, who runs the neighbourhood kitchen. {smoke+ yupan #1: "My grandson has a rash in the shape of his collar."} She suspects {smoke+ yupan !probable: the drums of dye that were stored behind the mill}.

The Coastal Environment Agency says {smoke- agency: its instruments have found nothing that could harm anyone}. {. agency: Where those instruments stand}, the agency would not say. Yupan thinks she knows. She said {. yupan: they are on the roof of the agency, six kilometres upwind}.

And the water? {hydrants+ residents: The hydrant in Calle Lanza has not worked since the carnival}, according to people who live beside it. A shopkeeper remembered {hydrants+ shopkeeper: children using it as a goalpost because nothing ever came out}. Renzo Cubel, the general manager of Aguas de Amarel, denies that. {hydrants- cubel: Every hydrant in the district was tested in June and gave water}, he said in a telephone interview. He offered {. cubel: to come and open one in front of our microphone}.

On Friday afternoon we waited for him in Calle Lanza for an hour and a half. A secretary rang to say that {. cubel-secretary: the director had a cold}.

The strike that the spinners' leader, Rosaura Quispel, had called for closed the port on the same day. She spoke from the back of a lorry. {wiring+ rosaura-quispel #1: “They want us to look for a criminal with a can,”} she said. {wiring+ rosaura-quispel #1: “The criminal is a cable.”}

=== b08
outlet: Compass
published: 2025-09-16
url: https://compass.example/tausala-insurer
title: Tausala's insurer looks again at an older fire
---
PORT ALIMA, 16 September (Compass Business News) – {. insurance-people: The insurer of Tausala Holdings will reopen its file on a fire that gutted the company's warehouse at Laguna Brava in 2022}, three people familiar with the matter said, although nobody suggests that the two disasters had the same cause.

{laguna+ court-record: The Laguna Brava blaze began with a spark from a welder's torch}, a court record of that year shows. {. court-record: Nobody was hurt}, it notes. Tausala, which collected 11 million florins, has always maintained that {laguna+ tausala: the welder was to blame}. The welder's union disputed {. welders-union: the size of the fine} but not the spark.

Marlow Basin Mutual, the insurer, confirmed {. insurer: that it was reviewing “the group's history”}. It declined {arson~ insurer: to discuss whether it considered the mill fire deliberate}, in which case it might not have to pay.

Losa Faleafa, a spokeswoman for Tausala, said {. faleafa: there was nothing to reopen}. Asked about the mill at Puerto Amarel, she repeated that {wiring- faleafa: the wiring there was beyond reproach}. A former accountant of the mill, who asked for anonymity because she has signed an undertaking of silence, remembers it differently. Money for new cables {wiring+ accountant: was struck out of the budget twice}, she said.

Shares in Tausala have fallen 14 per cent since the fire. An analyst at Lune Capital considers it {pay+ analyst !probable: likely that the group will end by paying something to the families}, “if only to be able to stop talking about doors”.

=== b09
outlet: Orrery
published: 2025-09-19
url: https://orrery.example/2025/09/19/brigade-arson
title: Fire brigade rules out {arson- brigade: arson} at Quillaro mill
---
PUERTO AMAREL, Sept 19 (Orrery) - The Amarel Fire Brigade on Friday ruled out {arson- brigade @09-19: arson as the cause of the blaze that killed 23 people at the Huancara textile mill}, in a setback for the labour minister, who has said that {arson+ mazuel @09-11: it was set on purpose}.

Commander Efrain Tocal said {wiring+ tocal !probable: an electrical fault was now "the likely explanation"}. {wiring+ tocal #1: Investigators had traced the fire to the north wall of the carding hall}, he told reporters, {wiring+ tocal #1: where a distribution panel had melted into the floor}.

As for the petrol cans at the loading ramp, Tocal said {arson- tocal: they were full}. {. tocal #1: "A man who brings petrol to burn a mill does not take it home again,"} he said. {. tocal #1: "Nor does he leave it."}

Labour Minister Leandro Mazuel stood by {arson+ mazuel @09-19: his view}. He said {. mazuel: the brigade was competent to put fires out}.

Tausala Holdings declined {wiring~ tausala: to comment on the brigade's findings}. The union welcomed {. union: them}, and its secretary, Rosaura Quispel, asked {. rosaura-quispel: the minister to apologise to the dead}.

Firefighters who were there that night, and who did not wish to be named because they may not speak to the press, said {hydrants+ firefighters: they had tried four hydrants and that all four were dry}. Aguas de Amarel called {hydrants- aguas: this impossible}.

=== b10
outlet: Orrery
published: 2025-09-20
url: https://orrery.example/2025/09/19/brigade-arson
title: Fire brigade finds no sign of {arson- brigade: arson} at Quillaro mill
version: b09
replace: on Friday ruled out {arson- brigade @09-19: arson as the cause of the blaze that killed 23 people at the Huancara textile mill}, in a setback => said on Friday that {arson- brigade @09-19 !probable: it had so far found no sign of arson in the blaze that killed 23 people at the Huancara textile mill}, in a setback
boilerplate: (This version of Sept. 20 corrects the headline and first paragraph to say that the brigade has found no sign of arson, not that it has ruled arson out)

=== b11
outlet: The Delta Post
published: 2025-09-20
url: https://deltapost.example/world/7762
title: Fire brigade rules out {arson- brigade: arson} at Quillaro mill
copy: b09

=== b12
outlet: La Lanzadera
published: 2025-09-24
url: https://lanzadera.example/the-ones-on-no-list
title: {missing+ union: The ones who are on no list}
bare: yes
---
How many of us died? The company says 23, and it says so because it has a list. But on the night shift there was always a second list, and that one burned.

The United Spinners' Union believes {missing+ union !probable: that dozens of women and boys without papers were in the mill on the night of 8 September}. Rosaura Quispel, our secretary, has collected the names of 44. {missing+ rosaura-quispel #1: “They came in by the dye-house door and were paid in an envelope,”} she told an assembly on Tuesday. {missing+ rosaura-quispel #1: “They are missing from their kitchens. They were never missing from any register.”}

Tausala denies {missing- tausala: it}. Its manager here, Ignacio Belmar, said in a letter to this newspaper that {temps+ belmar: two temporary cleaners had been inside who were on no list}. {. belmar #1: Both}, he added, {. belmar #1: were at home in bed by six}. He described {missing- belmar: the number of 44 as “an invention with a tombstone on it”}.

The brigade has searched the ruin twice. Commander Tocal told the assembly, to which he came in uniform and without notes, that {missing~ tocal !certain: there were parts of the dye house he could not yet enter}. He would not exclude, he said, {missing+ tocal !possible: that more dead might lie there}.

And the doors? The chains are in the union's hall, where anybody may lift them. They weigh eleven kilos.

As to the famous inspection in May, we have asked on every floor. Nobody saw {inspection- union: an inspector}.

=== b13
outlet: Meridian Wire
published: 2025-09-26
url: https://meridianwire.example/a/20250926-08
title: {inspection- inspector-source: "Nobody went"}: doubts over check of burnt mill
---
CIUDAD HUAYRA, Quillaro, Sept 26 (Meridian Wire) - Quillaro's labour ministry on Friday published a certificate which, it said, proved that {inspection+ labour-ministry @09-26: the Huancara mill had been inspected on May 20}, but one of its own inspectors said {inspection- inspector-source: nobody had set foot there}.

The certificate states that {inspection+ certificate origin=labour-ministry: the electrical installation and eleven emergency exits were "examined and found good"}. It bears the signature of Darío Quispel, who has worked for the ministry for 22 years and is not related to Rosaura Quispel, the secretary of the United Spinners' Union.

Darío Quispel could not be reached. An inspector in the same office, who asked not to be identified for fear of losing her post, said {inspection- inspector-source: certificates for the coast were signed by the dozen before Easter}. {. inspector-source #1: "We had one car,"} she said. {. inspector-source #1: "In May it was at the wedding of somebody's cousin."}

Labour Minister Leandro Mazuel dismissed {inspection+ mazuel: her account as gossip}. {inspection+ mazuel #1: The inspection}, he said, {inspection+ mazuel #1: lasted from nine until five, with an hour for lunch}.

Hernán Ocaso, an opposition deputy, ridiculed {inspection- ocaso: the minister's account of that day}. He noted that {inspection- ocaso: on May 20 the mill was closed for the feast of its patron saint}.

Tausala Holdings said {inspection+ tausala: it had given the inspector coffee}. Rosaura Quispel said {. rosaura-quispel: she would like to meet the cup}.

=== b14
outlet: Diario del Muelle
published: 2025-10-01
url: https://muelle.example/carta-14-julio
title: {letter+ letter-doc: "It will burn"}: the warning of July 14
---
PUERTO AMAREL, 1 October. A letter dated July 14, a copy of which has been seen by Diario del Muelle, warned {letter+ letter-doc origin=electrician: the management of the Huancara mill that its main electrical panel would catch fire “before the year is out”}.

The letter, two pages in blue ink, is addressed to Ignacio Belmar. {wiring+ letter-doc origin=electrician: Cable number four is carrying 190 amperes and was laid for 100}, it says. It asks {. letter-doc: the manager to close the carding hall for nine days}. At the foot somebody has stamped the word RECEIVED.

Its author is the electrician who spoke to Canal Costa three weeks ago. He confirmed to this newspaper that {letter+ electrician: he had handed it over himself}. He still asks {. electrician: us not to print his name, because electricians get their work from people who read}.

Belmar hung up when he was called. On Tuesday evening a lawyer for Tausala Holdings wrote to say that {letter- tausala @09-30: no such letter had ever reached the company}. {. tausala: The stamp could be bought in any stationer's}, he added. We bought one. It says PAID.

{letter+ caretaker: The caretaker used to carry the post up every morning}, his widow told us. He died in the fire. She remembers {letter+ caretaker: a long envelope in July, because he complained that the man had used no stamp}.

Darío Quispel, the inspector who is said to have examined the panel in May, opened his door a hand's breadth. {inspection- dario-quispel #1: “I have nothing to say about cables,”} Quispel said. {inspection- dario-quispel #1: “I have never seen that mill in my life.”}

=== b15
outlet: Orrery
published: 2025-10-02
url: https://orrery.example/2025/10/02/letter-rejected
title: Mill owner and ministry reject {letter- tausala,labour-ministry: leaked warning}
---
CIUDAD HUAYRA, Oct 2 (Orrery) - The owner of the burnt Huancara mill and Quillaro's labour ministry both denied on Thursday {letter- tausala,labour-ministry @10-02: having received a letter in which an electrician is said to have warned of a fire}.

Losa Faleafa, a spokeswoman for Tausala Holdings, told Orrery that {letter- faleafa !probable: the paper was "very probably" a forgery}. She declined to say {. faleafa: whether the company had compared the handwriting}.

The newspaper Diario del Muelle reported on Wednesday that {letter+ letter-doc @10-01 origin=electrician: the letter, dated July 14, spoke of a cable carrying nearly twice its load}. The United Spinners' Union said {letter+ union: it had had a copy since August and had sent it to the ministry twice}.

{letter- mazuel #1: "The ministry receives four hundred letters a day,"} Labour Minister Leandro Mazuel said. {letter- mazuel #1: "This one is not among them."} He again called {arson+ mazuel: the fire a crime}, and said that {arson+ mazuel: the police were close to an arrest}.

His trouble with the inspection goes on. Darío Quispel, who signed the certificate of May, told Diario del Muelle that {inspection- dario-quispel: he had never seen the mill}. Rosaura Quispel, the union's secretary, said {. rosaura-quispel: she was proud for once to share his name}.

Mazuel answered that {inspection+ mazuel: the inspector was confused, and that the inspection had taken place}.

=== b16
outlet: Vaimea Courier
published: 2025-10-02
url: https://vaimeacourier.example/business/tausala-letter
title: Mill owner and ministry reject {letter- tausala,labour-ministry: leaked warning}
copy: b15

=== b17
outlet: Radio Altiplano
published: 2025-10-08
url: https://radioaltiplano.example/costa/1008-arrest
title: Police arrest dismissed worker over mill fire
---
PUERTO AMAREL - Police on Wednesday arrested a man whom they accuse of {arson+ estrado: having set fire to the Huancara mill}, where 23 people died a month ago.

The suspect, Wilmer Astocal, 34, drove a forklift at the mill until he was dismissed in August. Police chief Nicanor Estrado told Radio Altiplano that {arson+ estrado: Astocal had bought petrol on the eve of the fire and had "talked of revenge in two bars"}. {arson+ estrado #1: The investigators}, he said, {arson+ estrado #1: were almost certain that he had not acted alone}.

Astocal denies {arson- astocal: everything}. His lawyer, Benita Corvo, said {arson- corvo: he had bought the petrol for his boat}. {. corvo: The whole of La Soga talks of revenge in bars}, she added. She put {. corvo: the weight of the evidence at "one litre"}.

Two police officers who took part in the arrest, and who are not authorised to speak about it, said {arson- police-source: they had been told to find somebody by the end of the week}. One of them said {arson- police-source !probable: he did not believe that Astocal had been within a kilometre of the mill}.

At the gate, where the flowers have been replaced by paper ones, Tomasa Yupan shook her head. She runs the kitchen that feeds half the street. {smoke+ yupan #1: "First it was the smoke that was nothing,"} Yupan said. {smoke+ yupan #1: "We still cannot breathe at night."}

The Environment Agency has changed its tune on that, a little. It conceded on Monday {smoke+ agency @10-06 !possible: that the smoke may have irritated "sensitive persons"}.

=== b18
outlet: Haldvik Press
published: 2025-10-14
url: https://haldvikpress.example/2025/10/reading-ash
title: The woman who reads ash
bare: yes
---
PUERTO AMAREL (Haldvik Press) – Dr. Oyuunbat Dashdeleg has knelt in 300 burnt buildings, and she does not like to be asked what she thinks before she has stood up again.

What she thinks about the Huancara mill is nevertheless plain. {wiring+ dashdelek @10-14 !probable #1: There is}, she said on Tuesday, {wiring+ dashdelek #1: an 85 per cent chance that the fire began in the panel of the carding hall}. {wiring+ dashdelek #1: “Copper keeps a diary,”} Dashdeleg said, turning a bead of it in her palm. {wiring+ dashdelek #1: “This one was hot long before the room was.”}

She was called in by the inquiry that President Inés Caballar set up in September. Its head, Judge Pilar Ansorena, has told her {. ansorena: not to speak about people}, and she does not. {arson- dashdelek !possible #1: That somebody laid the fire} she considers {arson- dashdelek #1: very unlikely}. She found {arson- dashdelek: no trace of petrol in forty samples of the floor}.

Police chief Nicanor Estrado, whose men hold a forklift driver, was unimpressed. He said {. estrado: scientists had been wrong about the comet, too}. He maintains that {arson+ estrado: the fire was set}.

The doctor comes from a country of grass and felt tents, where, she says, {. dashdelek: fire is the guest of honour}. She has seen one mill burn before, in 2019, in another port. There it was, she recalls, {. dashdelek: a boiler}.

Has she looked at the doors? She has. {doors+ dashdelek #1: Seven of eleven}, according to her notes, {doors+ dashdelek #1: had been fastened from outside, with chain}. She would like to know {. dashdelek: who owned the key}.

=== b19
outlet: Meridian Wire
published: 2025-10-21
url: https://meridianwire.example/a/20251021-14
title: Minister withdraws {arson- mazuel: arson claim} as suspect walks free
---
PUERTO AMAREL, Oct 21 (Meridian Wire) - Quillaro's labour minister admitted on Tuesday that {arson- mazuel @10-21: there was nothing to show that the Huancara mill had been set on fire}, hours after a judge released the only suspect.

{arson- mazuel: "I spoke of a crime. I was wrong, and there was none,"} Leandro Mazuel told parliament. He had said in September that {arson+ mazuel @09: the fire was started deliberately}. Mazuel also acknowledged {inspection- mazuel: that no inspection had taken place in May}, and said that {. mazuel: he had offered the president his resignation}. She has not answered yet.

The judge found that {arson- judge: Wilmer Astocal had been at sea on the night of September 8}. A harbour camera shows {. camera: his boat leaving at eleven}. Astocal, who spent thirteen days in a cell, asked {. astocal: for his petrol back}.

Police chief Nicanor Estrado said {arson+ estrado !possible: the fire might still turn out to be the work of others}. He gave no names.

Rosaura Quispel of the United Spinners' Union said {. rosaura-quispel: the apology had come six weeks and one innocent man too late}. She insisted that {wiring+ rosaura-quispel: the cause was, and had always been, the wiring}.

Tausala Holdings was not ready to follow the minister. Losa Faleafa, its spokeswoman, said {wiring- faleafa: the company had seen no proof of an electrical fault and did not expect to see any}.

=== b20
outlet: Compass
published: 2025-10-22
url: https://compass.example/quillaro-minister
title: {. mazuel: "I was wrong"}: Quillaro minister retracts
copy: b19
paragraphs: 1-4,6
boilerplate: Sign up for Compass Morning, our free newsletter on the day's business and politics. All rights reserved.

=== b21
outlet: Orrery
published: 2025-10-28
url: https://orrery.example/2025/10/28/interim-report
title: Inquiry finds {wiring+ inquiry: it 'almost certain' that wiring caused mill fire}
---
PUERTO AMAREL, Oct 28 (Orrery) - {wiring+ inquiry @10-28: It is almost certain that an overloaded electrical panel started the fire that killed 23 people at the Huancara mill in September}, a public inquiry said in an interim report on Tuesday.

The report, by Judge Pilar Ansorena, says {doors+ interim-report origin=inquiry: seven of the eleven emergency exits had been chained from outside}. It adds that {letter+ interim-report origin=inquiry: a warning dated July 14 reached the desk of the manager, Ignacio Belmar, where it was found under a calendar}. On the hydrants it is brief: {hydrants+ interim-report origin=inquiry: they had no water}.

{arson- inquiry #1: There is}, the inquiry found, {arson- inquiry #1: no evidence whatever that the fire was set}. Its expert, Oyunbat Dashdelek, told the hearing that {wiring+ dashdelek: the copper left no room for another answer}.

On one point the judge was careful. She called {missing+ ansorena !possible: it a roughly even chance that unregistered workers had died in the dye house}, and asked {. ansorena: for another month to sift it}. The mill's shift register, recovered from a safe, {missing- register: lists 212 people, all of them accounted for}.

Belmar, through a lawyer, rejected {doors- belmar: the finding on the exits}. Tausala Holdings, which has spoken of {temps+ tausala: two temporary cleaners and nobody else}, said {wiring~ tausala !certain: it would study the 140 pages before it spoke}.

{wiring+ union: "We said so on the first day,"} the United Spinners' Union said. Families of the dead, who had waited in the rain, thanked {. families: the judge for using the word chain}.

=== b22
outlet: Canal Costa
published: 2025-10-30
url: https://canalcosta.example/aguas-hidrantes
title: {hydrants+ aguas: Hydrants were dry} on night of mill fire, water company concedes
---
Aguas de Amarel has conceded that {hydrants+ aguas: four hydrants near the Huancara mill gave no water on the night of the fire}. For seven weeks it had said the opposite.

Renzo Cubel, the general manager, told Canal Costa on Thursday that {hydrants+ cubel @10-30: a valve in Calle Lanza had been shut since February and forgotten}. In September {hydrants- cubel @09: he said that every hydrant had been tested}. {. cubel #1: "They had been tested,"} Cubel explained. {. cubel #1: "The test did not involve water."}

Commander Efraín Tocal of the fire brigade was asked whether the water would have saved anyone. He thought about it for some time. {. tocal #1: Two}, he said, {. tocal #1: perhaps three}.

The admission came two days after the Ansorena inquiry published its first findings. Its report mentions {hydrants+ interim-report origin=inquiry: the dry hydrants in a single line}, and the judge, Pilar Ansorena, has said {. ansorena: a single line was enough}.

Residents of La Soga, the neighbourhood downwind of the mill, were less interested in valves. {smoke+ residents: More than three hundred people have now been treated for burns of the throat}, they said. Dr. Milagro Sueiro, who runs San Telmo hospital, confirmed {smoke+ sueiro: the figure}. She blamed {smoke+ sueiro: the smoke from the dye store}. The Coastal Environment Agency did not return three calls.

=== b23
outlet: Meridian Wire
published: 2025-11-04
url: https://meridianwire.example/a/20251104-09
title: Mill owner accepts {wiring+ tausala: its wiring started fire that killed 23}
---
PORT ALIMA, Vaimea, Nov 4 (Meridian Wire) - Tausala Holdings accepted on Tuesday that {wiring+ tausala @11-04: faulty wiring in the carding hall had started the fire at its Huancara mill in Quillaro}, and promised {pay+ tausala @11-04: to pay the family of each of the 23 dead 60,000 caudals}.

The company had denied {wiring- tausala @09: in September that anything was wrong with the installation}. {wiring+ faleafa: "We have read the report and we do not dispute it,"} its spokeswoman, Losa Faleafa, told a news conference. She did not take questions about doors, but a written statement said {doors+ tausala: chains had been fitted "against theft, without the knowledge of the group"}.

It was also silent on the letter. Ignacio Belmar, the mill's manager, was dismissed on Monday. He told a local radio station that {letter+ belmar: he had passed the letter on to Port Alima in July, with a note}. Faleafa denied {letter- faleafa: that anybody there had seen it}.

The United Spinners' Union rejected {. union: the offer as the price of a loom}. It doubts {pay~ union !possible: that the money will come}. Its secretary, Rosaura Quispel, recalled the fire at Laguna Brava in 2022. {laguna+ rosaura-quispel: That one was a welder's doing}, she said. {. rosaura-quispel #1: It took the firm nineteen months}, she added, {. rosaura-quispel #1: to replace a fence}.

Both the union and the families' committee want {. union,families: the inquiry to go on}. President Inés Caballar has said {. caballar: it will}.

=== b24
outlet: The Delta Post
published: 2025-11-05
url: https://deltapost.example/world/8014
title: Mill owner accepts {wiring+ tausala: its wiring started fire that killed 23}
copy: b23

=== b25
outlet: Amarel Beacon
published: 2025-11-10
url: https://beacon.example/two-months
title: Two months, eleven doors
---
PUERTO AMAREL - Two months after the Huancara mill burned, the port has stopped arguing about how it began and started arguing about who knew.

The story of the cause can be told in four dates. On 9 September the spinners' secretary, Rosaura Quispel, said {wiring+ rosaura-quispel @09-09: it was the cables}. On 11 September a minister, Leandro Mazuel, said {arson+ mazuel @09-11: it was a crime}. On 21 October {arson- mazuel @10-21: he took it back}. And on 4 November the owner, Tausala, admitted {wiring+ tausala @11-04: what an electrician had told Canal Costa in the first week}.

What nobody has settled is the number. The inquiry's expert, whose name this newspaper has spelled in three ways and now gives as Ojunbat Daschdelek, finished with the dye house on Friday. She said {missing- dashdelek: no human remains had been found there}. Rosaura Quispel said {missing+ rosaura-quispel: forty-four kitchens could not be mistaken}.

The police chief, Nicanor Estrado, has gone on leave. Asked whether he still thought the fire had been set, he said {arson~ estrado !certain: he was thinking about fish}.

{pay~ parish-list !certain: No family has been paid}, according to a list kept by the parish. A Tausala lawyer said {pay+ tausala: the first transfers would be made before Christmas}. Tomasa Yupan, who has fed the street since September, has put the promise up on the wall of her kitchen, next to the menu. {. yupan: “Both are subject to change,”} she said.

The chains have been moved to the museum. They are kept behind glass, in a room with one door, which opens inwards.
