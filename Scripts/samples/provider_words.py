"""What the invented nurseries, schools and colleges write."""

WORKING = """
{A strong|Our} {SENCO network|cluster of SENCOs} that {meets each half term|shares what works}.
{Graduated approach|Assess, plan, do, review} is {embedded|well understood by most staff}, with {termly|half-termly} pupil progress meetings.
Our {resource base|nurture room|sensory room} {has cut suspensions|keeps children in school who would otherwise be out}.
{Experienced|Long-serving} teaching assistants who {know the children|stay with us}.
{Outreach|The specialist teaching service} is {excellent when we get it|responsive and practical}.
{Relationships with families|Parents trust us}; we {ring before there is a problem|have an open door}.
{Link EP|Our educational psychologist} {gives us a planning day|is consistent and knows the school}.
{Speech therapy|A therapist} {buys in one day a week|trained four of our staff}, {which has transformed communication|and language scores have risen}.
Transition from {nursery|year 6} is {planned from the autumn|strong, with shared visits}.
{College taster days|Supported internships} {have given leavers a real route|work well for a small number}.
{Staff training on autism|A whole-school trauma course} {changed practice overnight|made people more confident}.
{Small classes|A calm building} and a {flexible|personal} curriculum.
""".strip().split("\n")

BETTER = """
{Waits|Waiting times} for {CAMHS|speech and language|paediatrics|EP advice} of {a year|18 months|more than two terms} mean we {hold children in crisis|are guessing}.
Top-up funding {does not cover|falls well short of} the cost of {one adult|what the plan asks for}. {The first £6,000 is notional in every sense.|We are subsidising it from the general budget.}
Plans arrive {with vague provision|late|without health advice}, {"access to" is not provision|outcomes are not measurable|and we are expected to work miracles}.
We need {training|practical coaching} for {teachers, not just TAs|lunchtime staff|early career teachers} in {SEMH|autism and anxiety|speech and language needs}.
{Caseworkers|Plan officers} change {constantly|every term}; {emails go unanswered for weeks|nobody knows the child}.
There {are no|simply are no} specialist places, so children {wait in the wrong setting|are placed out of area}. {It isn't fair on them or on the other twenty-nine.|Everyone knows it.}
{Buildings|Victorian buildings} with {no quiet space|one accessible toilet} {limit who we can include|are not inclusive however hard we try}.
{Recruitment|Recruiting TAs} is {impossible|near impossible} when {the supermarket pays more|agency rates are what they are}.
{Paperwork|The referral form} is {32 pages long|duplicated for three services}. {I teach two days and type three.|Please, one form.}
{Earlier identification|Help in the early years}, {before they come to us|in nursery}, would {save|prevent} {so much|a plan later}.
Services {do not talk to each other|each hold a piece of the child}; {we end up as the hub|families repeat themselves}.
Post-16 {is a cliff edge|options are thin}: {two courses and a waiting list|transport ends and so does the plan}.
{Attendance|Emotionally based school avoidance} is {our biggest worry|rising}, and {there is no pathway|part-time timetables drift on}.
{Threshold documents|Criteria} {change|shift} {without notice|each year}. {Schools hear last.|We find out on social media.}
{Parents are exhausted|Families arrive fighting} by {the system|the time they reach us}. {Trust is thin.|We spend months rebuilding it.}
""".strip().split("\n")

WHY = """
{Mixed picture|It varies}: {strong for cognition and learning|good in early years}, {weak for SEMH|poor once therapies are needed}.
For those with {plans|a plan and funding}, yes. {SEN Support children miss out.|The K-coded group are the forgotten middle.}
{We do what we can|Staff go above and beyond} {within budget|without the expertise we need}.
{Children make progress from their starting points|Progress data is positive} {and they are happy|though friendships lag}.
{Not while|It cannot be ideal when} {four are waiting for a special school place|we have no speech therapist}.
{Hard to judge|We can't say} without {shared outcomes|knowing what happens after they leave}.
""".strip().split("\n")

CHANGE_WHY = """
{Skilled staff|Trained adults} {make everything else possible|are the intervention}.
{One-to-one is asked for|Parents ask for one-to-one} because {trust in whole-class teaching has gone|it is the only thing they can see}, {skill matters more|and we understand why}.
If {therapists were based here|advice came in weeks}, {we would need fewer plans|staff would not feel alone}.
{Peers|Other pupils} are {our best resource|kind when taught how}.
{Earlier|Sooner} is {cheaper|kinder} {every time|and everybody knows it}.
{Space|A calm room} is {what I'd buy|not a luxury}. {We use a cupboard.|The corridor is our sensory room.}
{Some children need a special school|Mainstream is not right for every child} {and saying so is not failure|however inclusive we are}.
""".strip().split("\n")

ELSE = """
{Thank you for asking|Grateful to be asked}.
{Please share|Do share} the {results|findings} with {schools|SENCOs} {this time|before the summer}.
{Happy to|We would be glad to} {host a visit|join a working group}.
{I answered for the infant site only.|These are my views, not the governors'.|Completed with our SENCO.}
The {survey|form} {closed on me|did not save}, {so this is my second go|apologies if you have this twice}.
{We opened in September|I am new in post} so {cannot compare|have little to go on}.
""".strip().split("\n")

PLAIN = ["n/a", "N/A", "None", "no", "-", "See above", "as above", "Nothing further", "No."]

PLANTED = {
    "name": "Dr Vellaby at the child development centre is outstanding; please do not lose her.",
    "case_ref": "See case FV/2024/0417, which took 41 weeks.",
    "quote": 'We were told "there is no money, manage"; so we manage, and the children pay for it.',
}
