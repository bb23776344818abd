"""What the invented parents and carers write.

Each line is a sentence with choices in braces; `words.py` fills them in. Nobody said any of this.
"""

WORKING = """
His {TA|teaching assistant|one to one} {is worth her weight in gold|just gets him|knows him inside out}.
The {SENCO|senco|SENDCo} {always rings back|answers the same day|actually listens} and that {makes all the difference|keeps me sane|is half the battle}.
Since she moved to the {resource base|base|unit} she {goes in smiling|has stopped crying at the gate|comes home and tells me about her day}.
{Speech therapy|SALT|The speech and language lady} every {Tuesday|other week|half term} has {brought him on no end|given him words for things|been brilliant}.
Small {class|group}, {calm room|quiet corner|soft lighting}, same adults every day. {Simple really.|That is what works.|It isn't complicated.}
They {let him|allow him to} have {movement breaks|his ear defenders|a wobble cushion} without {making a fuss|him having to ask}.
He has {a friend|one good mate|two proper friends} now, {first time ever|after years of nobody|and got asked to a party}.
Her teacher {read the plan|had read the whole plan before September|asked us what works} {and it shows|which nobody had done before}.
{The outreach teacher|Outreach|The autism outreach team} came {twice|every month} and showed the staff {how to use now and next boards|what a meltdown looks like coming|ways to help her join in}.
Home school book, every {day|night}. {Two lines is enough.|I know what sort of day it has been.}
They noticed {early|in reception|before we did} and {got on with it|didn't wait for a piece of paper}.
Reading has come on {loads|massively|two book bands since Christmas}.
The taxi {escort|driver} is {lovely|so patient with him} and always {texts if late|has his song on}.
{Annual review|The review} was the first one where {she was in the room and spoke|he chose who came|they started with what she wants}.
{Sixth form|College} {did a slow start|let him visit six times|gave him a key person} and he {has not missed a day|is catching the bus on his own now}.
Forest {mornings|Fridays}. He is a different {boy|child} out there.
The family hub {stay and play|drop in} is where I {found out about everything|met the only people who understand}.
We were {listened to|taken seriously|believed} {for once|this time}, and the support {started the same week|was there by half term}.
He {is learning to cook|can tell the time now|wrote his own name}, which {three years ago I'd not have dared hope|they told us might never happen}.
{OT|The occupational therapist} gave us a {sensory diet|simple plan} we can do at home {and school do it too|, it actually helps}.
School {gave up their hall|changed assembly|moved her class downstairs} so she could {be with everyone|join in}. Nobody made it a big deal.
She {loves|adores} her {swimming|drama club|gardening group}, they {treat her like anybody else|just include her}.
The plan is {clear|written so I can understand it} and {the targets are hers|we go through it each term}.
Short breaks on a {Saturday|Sunday} mean {his sister gets us to herself|we sleep}.
{Honestly|I'll be fair,} the {head|deputy} is {wonderful|open and kind}. Always has time {on the gate|for the awkward questions}.
{Mental health nurse|The wellbeing mentor|ELSA} on a Thursday has {brought her anxiety right down|got him talking}.
He is {happy|settled|calmer}. {That is all I wanted.|I can breathe again.|I will take that.}
Staff who {stay|have been there years}. No {supply|change} every five minutes.
Transition to {year 7|secondary} was {planned from the spring|done properly}, with {photos|a map|extra visits} and a {named person|buddy}.
Not bad {to be honest|on the whole|really}, better than {his last place|we expected}.
""".strip().split("\n")

BETTER = """
We {have waited|waited|have been waiting} {eleven months|over a year|14 months|nearly two years|18 mths} for {an assessment|OT|the ed psych|CAMHS|a diagnosis} and {nobody told us anything in all that time|are still on a list|got a letter saying wait some more}.
{Emails go unanswered|I ring and nobody rings back|It is always voicemail} and the {caseworker|case officer|person dealing with us} has changed {three times|four times|again} {this year|since September}.
Staff need {training|proper training|more than a one hour video} in {autism|PDA|sensory needs|dyslexia|how girls mask}.
{They say he is fine in school|"Fine in school" is all we hear} but {I get the explosion at 3.15|he falls apart the minute we shut the front door|home is where it all comes out}.
The plan says {15 hours|20 hours|daily speech work|1:1} and he gets {maybe half|nothing like it|it when they are not short staffed}.
What is in the plan is {so vague anyone could argue with it|copied from the year before|the wrong school and the wrong age}.
We had to {fight|battle|beg} for {every single thing|a plan|two years}. {I shouldn't have to be a lawyer.|You need sharp elbows.|Not every parent can.}
{Tribunal|Mediation|An appeal} {took a year out of our lives|cost us our savings|and they gave in the week before}.
She {misses playtime|sits outside assembly|was left out of the trip} because there {is nobody to be with her|aren't enough staff|was no risk assessment done}.
He has been on a {part time timetable|reduced timetable} since {January|last summer|year 4} and I {lost my job over it|had to give up work|can't plan anything}.
{No one|Nobody} {talks to each other|shares anything}, I {tell our story again and again|carry his file about in a bag for life}.
There is nothing {round here|in the villages|this side of town} {at weekends|in the holidays} for {teenagers like mine|children who can't do noise}.
The taxi {is late|didn't turn up again|has a new driver every week} and the day is {ruined before it starts|lost}.
Year 6 to {7|secondary} {was a cliff|terrifies us}, {one visit and a leaflet|no plan at all yet and it's May}.
What happens at {18|19|25}? {Nobody can say.|We ask every year.|It's like falling off the edge.}
{Funding|Money}, {it always comes back to that|there's none}. They {cut the TA hours|lost two staff|share one adult between nine}.
{Being called naughty|He's treated as naughty} when {he is overwhelmed|it is sensory}. Detention for {fidgeting|looking out of the window}!
Her anxiety {is through the roof|means she's not been in since February|is worse than ever}. {School refusal they call it.|She can't, not won't.}
{Wrong school|It's the wrong place for him} and everybody {knows it|in the room agrees}, yet no {special school|specialist} place {for miles|until who knows when}.
{I found out|We heard} about {SENDIASS|short breaks|the local offer} from {another mum|facebook|a lady at the bus stop}, {not from anyone paid to tell us|years too late}.
The annual review was {four months late|a tick box|over in 20 minutes}, {nobody from the council came|and nothing changed after it}.
She's {behind|two years behind} {in reading|in everything} and {the gap just grows|catch up was cancelled}.
He gets {picked on|called names|shut out} {on the bus|at lunch} and it's {laughed off|"banter"}.
I don't know what {he is working towards|her targets are|the goal is}. {Nobody has ever said.|The outcomes are the same every year.}
They decided before {the meeting|we sat down}. {Asked us then ignored it all.|Our views page was blank in the final.}
{Referral|The referral was} bounced {again|three times}, "not this service". {Pillar to post.|So who?}
Speech therapy is {one block of six|a sheet of paper now}, {then discharged|then back to the bottom of the list}. He {can't talk|still can't make himself understood}!
He has no {friends|one}. {Never asked to a party.|Lonely is the word.} Clubs {won't take him|say they can't meet need}.
Not enough {one to one|adults|quiet space}. {Thirty in a class and one TA|A corridor is not a sensory room}.
I am {exhausted|on my knees|worn out}. {His brother suffers too.|We've not had a night off in years.|My marriage didn't survive it.}
Earlier. {Everything, earlier.|Just earlier.} We {said so at nursery|told them when he was three}.
{Low expectations|They've written her off}. She could {do GCSEs|do so much more} if {somebody believed it|they tried}.
More {understanding|patience|time}, less {blame|form filling}. {I am not the problem.|We're his parents not the enemy.}
Bring {OT|therapists|the nurse} {into schools|to us}. {A 40 mile round trip for 20 minutes.|Half a day off for each appointment.}
No {reply|answer|decision} after {20 weeks|26 weeks|8 months}. {It's the law, isn't it?|The deadline came and went.}
The {new|supply} teacher {didn't know he had a plan|hadn't been told a thing}. {Handover, anyone?|Every September we start again.}
""".strip().split("\n")

GOALS = """
To be {happy|happy and safe}, {have a friend|have a couple of mates} and {get a job he likes|do something she's proud of}.
{Travel on the bus|Get the bus|Walk to the shop} {on her own|by himself|without me two steps behind}.
{Read|Read a book|Write} well enough to {get by|order from a menu|enjoy it}.
{GCSEs in the things he loves|Maths and art GCSE|Whatever exams she can manage}, then {college|an apprenticeship|a course with animals}.
Live {independently|in her own flat} with {some help|support nearby}, {not with us for ever|near us but not with us}.
Just {going to school every day|being in a classroom again|one full week in}.
{Talking|Being able to tell me when something hurts|Saying more than two words}. {That's it.|Everything else can wait.}
{Toilet trained|Using a knife and fork|Dressing himself} {by secondary|in his own time}.
A {supported internship|proper paid job|Saturday job}, {he's brilliant with engines|she'd be great in a cafe}.
{Making his own choices|To speak up for herself} {and being heard|in meetings about her}.
{Coping with change|Managing his feelings} without {meltdowns|hurting himself or breaking things}.
{Swim|Ride a bike|Go to cubs}. Ordinary {kid|child} things.
I {don't dare look that far|can't think past Friday|used to have a list, now I'd settle for calm}.
{Same as any child really|The same as his sister}: {friends, fun, a future|a job, a home, somebody to love}.
She wants to be {a vet|a train driver|a hairdresser} and {I'd like somebody to ask her about it|nobody's written that down}.
To {move up with her class|stay where he is until 16|go to the local secondary with his cousins}.
Being {understood|accepted} {for who he is|rather than managed}.
""".strip().split("\n")

WHY_GOOD = """
{Right school, right people.|He's where he should be.|They get her.}
She is {making progress|moving on} and {enjoys going|wants to be there}.
{Took a while|It took two years} but {we got there|the support is right now}.
Everything in the plan {happens|is done}. {I check!|They show us.}
{He has come on so much|You'd not know her}, {proud of him|I could cry}.
""".strip().split("\n")

WHY_MIXED = """
{Some days|On a good week} yes. {Depends who is on shift.|Then the TA is off and it goes to pot.}
School {do what they can|are trying} but {there's no money|health isn't there|they can't do it without the specialists}.
{Learning yes, friendships no.|Academically fine, socially not at all.|Good on reading, nothing on life skills.}
{Primary was great|Nursery was lovely}, secondary {is another story|not so much}.
The help is good {when it comes|once you get it}, {it's the wait|getting it is the fight}.
We {only have|only got} SEN Support, {so it's down to goodwill|no plan no promises}.
Half of what's {needed|in the plan}. {Better than nothing.|Half a loaf.}
""".strip().split("\n")

WHY_BAD = """
He's {surviving|being contained}, not {learning|living}.
{No plan, no help.|On the SEN register and that's where it ends.|SEN Support means a sheet of paper and a smile.}
{Wrong setting.|She cannot cope there.|A class of 30 will never work.}
They {don't understand|have no idea about} {his autism|her needs|ADHD}. {Punished for being himself.|"Try harder".}
How can it be when she {isn't in school|has had 11 weeks off|goes in for two hours}?
{Told he didn't meet the threshold|Turned down for assessment} {twice|again}. {So we wait for him to fail.|What does it take?}
{Nobody|No one} has {asked what he wants|any goal in mind}. {Babysitting.|Just filling days.}
""".strip().split("\n")

CHANGE_WHY = """
{Because|cos} {without it nothing else sticks|that is where it goes wrong every time|everything follows from that}.
{A trained adult|One person who knows} would {spot the signs|stop most of it before it starts}.
{One to one|1:1} helps him {say what he feels|try new things|keep calm}. {On his own he drowns.|It isn't a luxury.}
{By the time help came|When it finally came} she'd {stopped going in|lost all confidence}.
If {school and health|the three services} {spoke to each other|sat in one room} {half the problems would go|I could stop being the secretary}.
The other kids {don't know how to be with him|copy the adults}. {Teach them.|They're kind when someone shows them.}
{Noise|The dinner hall|Corridors}. {Honestly that's it.|Fix that and she could stay all day.}
{I don't think mainstream is the answer|Mainstream will never be right} for {every child|him}, {let's be honest|and that's ok}.
{Therapists|A speech therapist} in {the building|school} {each week|not on a list}.
{It's all of them|I wanted to tick three} but {you made me choose|if I have to pick}.
""".strip().split("\n")

ASIDE = """
Thank you for {asking|doing this|reading}.
I {did this|filled this in} {on my phone on the bus|at 11 at night|in the car outside swimming} so sorry for {typos|spelling|any mistakes}.
{Will we hear|Will anyone tell us} what {comes of this|you do with it}? {Last time we didn't.|I hope so.}
{This form|Your survey} {is too long|timed out on me twice|only let me tick one box}.
I have {another child|two more|twins} so {some answers could be about either|it was hard to choose}.
{Please ring|Happy to talk} any {weekday|time after 10}.
{Not sure what|I don't know what} {to put here|you want me to say}.
{Ticked partly|Put not sure} because {nothing else fitted|it changes from week to week}.
We {moved here|only moved here} in {August|the spring} so {early days|can't say yet}.
{He's asleep|She's at her nan's}, {this is the first quiet minute|finally got round to this}.
I {filled in|did} the paper one {as well|too}, {ignore whichever|sorry if it counts twice}.
{Christmas|The holidays} came {too soon|in the middle of it all} {this year|as ever}.
{Can I have|Could you send} a copy {of this|in large print} please?
My {mum|sister} helped me with this {form|one}.
{Nan of two here|Grandparent carer|Foster carer here}, {been at it 30 years|second time round}.
{Good luck|All the best} with {it|your meeting}.
""".strip().split("\n")

PLAIN = ["n/a", "N/A", "None", "none", "no", "No", ".", "-", "nothing", "Nothing", "See above",
         "as above", "Same", "No thank you", "Nope", "not really", "?", "Nothing to add"]

PRAISE = ["All good.", "Really happy with everything 👍", "Can't fault them", "Brilliant.", "Great 😊",
          "Everything!!", "Very good thank you", "No complaints here", "So grateful ❤️"]

GRUMBLE = ["Everything", "Where do I start.", "All of it 😡", "A shambles from start to finish.",
           "It's a joke.", "Don't get me started", "Useless", "It is not good enough", "Rubbish tbh"]

NOT_WORKING = ["Nothing", "nothing works well", "Nothing at all at the moment", "Not a lot", "Very little if I'm honest"]

# Planted on purpose, once each, for the stages that look after names, numbers and safety.
PLANTED = {
    "name": "Mrs Quillby has been a lifeline, please tell her so. She got Jory reading when no one else could.",
    "upn": "His number is B801200005001 if you need to look up what they wrote about the review.",
    "setting": "We left Brackenfold Academy at Easter because they had nobody trained, the new place is so much better.",
    "disclosure": "She says she is frightened of one of the grown ups there and asked me not to tell anyone. I don't know who to speak to.",
    "contact": "Please call me on 01632 960 117 or write to quillow.carer@example.org, evenings best.",
    "formula": "=no change since last year",
    "quote": 'They told us "he\'ll grow out of it"; that was four years ago; he is nine now, and "fine" apparently.',
    "lines": "Three things:\n1. answer the phone\n2. read the plan\n3. ask him\n\nThat's all.",
    "long": "Where to begin. We first raised it at two and a half, at the health check, and were told boys are slower. "
    "At nursery they saw it too, bless them, and wrote it all down, but when he went up to reception the folder never did. "
    "Year 1 was tears. Year 2 a kind teacher, so a good year, which tells you something. By year 3 he was under the table most days "
    "and I was being rung at work before ten. The plan came in year 4, thirty-one weeks after we asked, and I won't pretend it changed nothing: "
    "he has Miss P in the mornings now and he can write a sentence. But the afternoons are the same, the therapist named in the plan left and was not replaced, "
    "and every time somebody new starts I get out my bag of papers and begin at the beginning. What I would like, if anybody is listening, "
    "is one person who knows him, stays, and has the power to sort things out. I don't think that is a lot to ask; I do know it isn't cheap; but nor is this.",
}
