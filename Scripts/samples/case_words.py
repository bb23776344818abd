"""What the invented practitioners write of the cases they reviewed."""

GOAL_CHILD = """
I want to {work with animals|be a chef|fix cars|work in a shop|make games}
I want {friends|one good friend|to be in the same class as my friends}
To go to {school|college} {near my house|with my sister} {|and walk there}
{be normal|stop going in the taxi|have lunch with everyone}
I would like to {live in a flat|get the bus on my own|read by myself}
""".strip().split("\n")

GOAL_FAMILY = """
To {be safe and happy|be able to tell us what he needs} and {have friends locally|live as independently as possible}
For her to {get qualifications|manage a full week in school|have a job one day}
{Talking|Communication} {first, the rest can follow|so that frustration goes down}
""".strip().split("\n")

GOAL_PLAN = """
To {improve|develop} {independence skills|emotional regulation|functional literacy} {across the key stage|in a range of contexts}
{X|The pupil} will {access the curriculum with adult support|make progress towards personal targets}
To {increase attendance|develop age appropriate friendships} over {12 months|the next phase}
""".strip().split("\n")

HELPS = """
{Consistent|The same} {key adult|TA} for {two|three} years.
{School|College} {knows the young person well|has adapted the timetable}.
{Speech therapy|Occupational therapy} {programme followed daily|input each term}, reviewed {with family|regularly}.
{Family|Parents} and school {speak weekly|agree on the approach}.
{Small group teaching|Resourced provision} with {time in mainstream lessons|shared lunch}.
{Mentor|Youth worker} outside school {is the strongest relationship|keeps contact going}.
{Travel training|Work experience} {under way|has begun}.
{Little at present|Not clear from the file}.
{Transport works|Attendance is good}, young person {says they feel safe|enjoys practical lessons}.
""".strip().split("\n")

TRUE = """
Mainstream staff {trained and confident in|with day to day support for} {SEMH|autism|language needs}.
A {resourced provision|SEN unit} place {locally|within four miles} with {therapy on site|flexible time in mainstream}.
{Earlier|Help} {in year 7|at the first signs|before the placement broke down}; {needs were known at nursery|the pattern was visible}.
{SEN Support|Ordinarily available provision} that {families trust|is written down and delivered}, {a plan would not have been asked for|plan could then cease}.
{Clear goals|Outcomes} {owned by the young person|that say what success looks like at 18}; {present ones are generic|file has the same ones since 2021}.
{Post-16|College} offer with {a job at the end|supported internship}. {Plan could end sooner with adult support.|At present the plan is a safety blanket.}
{Health|CAMHS} input {without a two year wait|as a named part of the plan}.
{Peers|The school community} {ready to include|taught about difference}. {Isolation was the real driver.|Bullying led to the move.}
{Nothing|No change}: {placement is right|needs are complex and well met}. {Long may it last.|Goals on track.}
{Parental confidence|Trust}: {the family fought for this placement|tribunal named it} and {would need to see something better|will not move for a promise}.
{Funding|Top-up} {following the child|released in weeks}, not {the label|at crisis point}.
""".strip().split("\n")

NOTED = """
{File did not hold|We could not find} the {child's views|latest review}.
{Group split|Two views in the room}: {health saw it differently|school would keep the placement}.
{Good discussion|Strong agreement}.
{Sibling|Brother} in {the same setting|another area}.
{Moved in|Arrived} from {another authority|out of area} with {the plan as it was|a named school}.
{None|N/A|-}
""".strip().split("\n")
