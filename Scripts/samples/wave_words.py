"""What the invented families write about short breaks. Nobody said any of this."""

WHY = """
It {takes|took} {weeks|a month|all of April} to get {a place|an answer|hold of anybody}.
The {staff|young helpers|team on Saturdays} are {kind|brilliant|very patient} with {him|her|both of mine}.
{He|She} comes home {tired and happy|singing|asking when the next one is}.
We \u2018{qualify|are eligible}\u2019 {on paper|in theory}, but {there is never a space|the list is closed}.
{\u00a336|\u00a318|\u00a325} a {session|day} {is too much with two children|soon adds up|is more than we have}.
{The minibus|Transport} {stops short of our village|was late twice|is the only way we could manage}.
{Nobody|No one} {there knew|had been told} about {the feeding tube|his seizures|her epilepsy plan}.
It\u2019s the only {time|afternoon} {I sleep|my other daughter gets me to herself|we go out as a couple}.
{The caf\u00e9|The sensory room|The pool} is {the best bit|what sells it to him}.
{I found out by chance|Another parent told me|It was on a poster at the hub}.
{Fine|All good|No complaints} {so far|from us|really}.
{They changed|You moved} the day {without asking|and did not say}.
""".strip().split("\n")

WISH = """
More {places in the holidays|weekend sessions|overnight stays}.
{Something|Clubs} for {teenagers|children who don\u2019t speak|the under fives}.
One {phone number|person} that {answers|knows us}.
{Keep|Please keep} the {Saturday club|swimming} {going|as it is}.
Tell us {sooner|earlier} {when dates change|what there is}.
{Train|Teach} the helpers {in his signs|to use her talker}.
{Cheaper|Free} {sessions|days} for {brothers and sisters|a second child}.
""".strip().split("\n")

# An answer that is a picture alone, and some with one at the end.
PICTURES = ["\U0001F44D", "\U0001F31F", "\U0001F642", "\U0001F44D"]
