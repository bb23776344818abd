"""What the invented children and young people write: short, blunt, funny, misspelt."""

GOOD = """
{my TA|Miss|my 1:1} {is nice|helps me|is funny and helps me}
{art|PE|cooking|drama|computing|lunch} {is the best|!!!|cus its fun}
i {got|have} a {friend|best mate} {now|and we play football|called my twin lol}
{quiet room|the den|the hub|sensory room} when {its to loud|i feel wobbly|people shout}
the {animals|guinea pigs|school dog} 🐶
{nobody|no one} {shouts|laughs at me} here
its {small|calm|ok i guess|alright}
{teachers|they} {explain it again|dont mind if i ask twice|know im autistic and dont make it weird}
I {like|love} {trains|science|reading to the little ones|when we go out}
{football at dinner|break|home time} lol
my {key worker|mentor|tutor} {checks on me|gets me|sorts stuff out}
College treats me {like an adult|normal}. {I get the bus on my own now.|I chose my course.}
they let me {draw when I'm listening|wear my headphones|go out 5 mins early}
being with {my mates|people like me}
{I got my level 1|passed my english|got a award for trying}
dont have to do {assembly|french} 😀
they put {pictures|a timetable} up so i know whats {next|happening}
{Mr|miss} {always|allways} says well done
i can be {me|myself}
{swimming|Forest school|the garden}
""".strip().split("\n")

CHANGE = """
{less|not so much} noise {in the dinner hall|in class|!!}
{bullys|the boys who call me names|kids being mean on the bus}
more {help in maths|time to finish|time with my TA|breaks}
teachers who {listen|understand ADHD|dont shout|know what dyslexia is}
{stop changing my TA|same teacher all year|not having supply}
{i want to go in the same room as everyone else|let me be with my class|dont take me out of PE}
{no homework|shorter days|start later}
the {uniform|toilets|lights|bell} {itches|smell|hurt my head|is horrible}
{ask me|talk to me} not {my mum|just the adults}
make {people|kids} {include me|let me join in|pass me the ball}
{nothing its good|nothing|id keep it}
I {sat outside|missed the trip} {and it wasnt fair|because of my wheelchair}. {Plan it properly.|Ramps!!}
I waited {a year|ages|2 years} to {see someone|talk to someone about my head}. {Too long.|By then i stopped going in}
{A lift that works|Subtitles on videos|Bigger print}
stop saying {calm down|try harder|youre fine}. {im not|it makes it worse}
{people leave me out of the group chat|i eat on my own|got no one at break}
{more trips|better food|a trampoline|longer lunch}
I dont know what {my plan says|my targets are}. {no one showed me|its about me tho}
When I'm {18|19} {what then|who helps me}? {No one tells you.|Scary.}
get told off for {fidgeting|not looking at them|being late when my taxi was late}
more {stuff to do|clubs} after {school|6} that isnt {football|full}
help {before|b4} it {gets bad|goes wrong}
smaller {classes|groups}
""".strip().split("\n")

GOALS = """
{vet|youtuber|chef|train driver|mechanic|footballer|game designer|hairdresser|builder|zoo keeper}
{be a|I want to be a} {vet|nurse|teacher|police man|artist|paramedic} {|because i like helping|cus its cool}
get a {job|proper job|job with cars} and {my own flat|a dog|live with my mate}
{go to college|do my gcses|go uni and do science}
{dont know|idk|not sure yet}
{be happy|be rich|be left alone lol}
{drive|learn to drive|go on a train by myself}
work {in a shop|with animals|with my dad}
make {games|cakes|films}
have {friends|a girlfriend one day|a family}
{same as my brother|what my sister does}
{live on my own|cook my own tea} with a bit of help
{write books about dragons|design trainers|be in a band}
""".strip().split("\n")

WHO = """
{my mum|mum|Mum and dad|nan|my big sister} {|she listens|cus she knows me|sorts it out|helps me stay calm}
{my TA|miss|my 1:1} {sits with me|reads it to me|helps me when i get stuck|breaks it up in to bits}
my {friend|mates} {|make me laugh|they wait for me|tell the others to stop}
{the lady at the base|the ELSA lady|my mentor} {lets me talk|on thursdays|does feelings cards}
{my social worker|my support worker|my job coach} {|texts me back|comes with me}
{speech lady|physio|OT} {helps me talk|does my legs|gave me a special pen}
{no one|nobody|no one really}
{the dog|my cat} 🐕
{my taxi driver|the dinner lady|the librarian} {is nice to me|saves me a seat|lets me sit in the quiet}
everyone
{Teachers|some teachers} {if i ask|but not all of them}
""".strip().split("\n")

ELSE = """
{no|No|nope|n/a|no thanks|nah|.|nothing}
{i like dinosaurs|i got a new bike|my birthday is soon|its sunny today|I had pizza}
{hi|hello|bye|the end} {|👋|:)}
thank you for asking me
{this took ages|to many questions|i dont like surveys|that was easy}
please {fix the lift|make it quieter|listen to us} {|please|🙏}
{My mum typed this but I said it.|my teacher wrote this for me}
{youre welcome|good luck|see ya}
I just want {people to be nice|to be normal|to go to school like everyone}
Respect!
""".strip().split("\n")

PLAIN = ["no", "idk", "dunno", "nothing", "n/a", "👍", "😀😀😀", "👎", "yes", "ok", "?", "none", "everything", "a"]

PLANTED = {
    "name": "Mr Tollibond in the workshop he is the best and my mate Wrenna",
    "disclosure": "someone at my old school hurt me and i never told anyone",
    "emoji": "🎨🎮🍕 and 🐍",
    "shout": "I WANT TO GO OUT WITH MY FREINDS AT BREAK NOT STAY IN",
    "lines": "1 better chips\n2 no maths\n3 more miss",
}
