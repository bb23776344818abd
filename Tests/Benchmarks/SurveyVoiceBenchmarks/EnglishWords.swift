/// The words the generator's comments are made of, before the long tail is added.
enum EnglishWords {
  /// Common words of comments, the most frequent first.
  static let common = """
    the to and a of in is for my was have not be with are but as on had has this been at from so no \
    an all when more would get very who or child school if he she they we it that i you his her him \
    them our us me your their by do did just out up what because were can will could should about \
    time help support one need only now even other than being go had going too then some still there \
    much also after like any over back every son daughter year years feel new day make first know way \
    where how well things which really work think good staff people children same told through before \
    into asked due plan never while always years take day many home need days got getting given does \
    don see lot class said own made two little such since felt since off though most made anything \
    down able these both enough around something having under week weeks month months during part \
    right keep left last put few need came each done without find until again found change great best \
    three working long place end look better everything come want try tried someone great easier hard \
    seems become next another often meet move wants given open different often parents teacher pupils \
    local council family meeting meetings call later early sure quite actually else bit least ever \
    once however within already point away available needs say says talk taken set start started life \
    used kind lovely brilliant helpful real big small clear full whole young life real nearly using \
    might may must shall perhaps maybe almost although across against along among behind between \
    beyond despite except near per since toward upon whether yet half hour morning afternoon evening \
    today tomorrow yesterday ago soon money pay cost phone letter form forms office room door garden \
    car walk lunch break playground book books read write written writing talk talking speak spoke \
    hear heard wait waited ask asking answer question reason problem problems issue issues idea \
    everyone nobody nothing none somebody anyone whatever whenever instead together apart alone sadly \
    luckily honestly basically obviously hopefully eventually finally recently currently mostly
    """

  /// Stems that endings are put on, for the middle of the tail.
  static let stems = """
    accept act add adjust admit agree allow annoy argue arrange assist attach avoid balance bake batch \
    behave blend board boost borrow bother branch bridge bright build burn camp cancel care catch \
    cause chair chart check cheer choose claim clean click climb close coach collect colour comfort \
    commit compare connect consider contain cook count cover craft cramp create cross crowd damage \
    dance decide defend deliver demand depend describe design develop dig direct discover discuss \
    divide doubt draw dream dress drift drop earn eat edit educate employ enjoy enter equal escape \
    examine expand expect explore express extend face fail farm fasten favour fetch file fill find \
    finish fit fix flag flash float flow focus fold follow force form frame free freeze fund gain \
    gather glance grant greet grip group grow guard guess guide handle hang happen harm head heal \
    heat hold honour hope host hunt hurry ignore imagine impress improve inform inspect instruct \
    intend invent invite join judge jump kick knock label land laugh launch lead lean learn lend level \
    lift light limit link list load lock manage mark match matter measure mend mention mind mix model \
    narrow notice number object observe obtain occur offer order organise paint park pass pause pay \
    perform phase pick place plant play point polish post pour praise prefer prepare present press \
    prevent print process produce promise protect prove provide pull push quick raise reach react \
    receive record reduce reflect refuse regard relate relax rely remain remember remind remove \
    repair repeat replace request require rescue respect respond rest result retain reveal review \
    reward ride ring risk roll rule rush sail save scale scan search select sense serve settle shape \
    share shift shine shop shout show sign skill slip smile smooth solve sort sound speak spend split \
    spread stand state stay step stick store strain strength study submit succeed suffer suggest \
    suit supply suppose surprise switch teach tend test thank think tick tidy touch track trade train \
    treat trial trust turn type use value vary visit voice vote walk warm warn wash waste watch wear \
    welcome win wonder worry wrap yield
    """

  /// Beginnings and endings of the middle of the tail.
  static let prefixes = ["", "re", "un", "over", "out", "pre", "mis"]
  static let suffixes = [
    "ing", "ed", "s", "er", "ers", "able", "ment", "ments", "ful", "less", "ness", "ly", "ings",
    "ation", "ability", "worthy", "wise",
  ]

  /// Pieces that names of people and places are put together from.
  static let nameStarts = [
    "Al", "Bran", "Cor", "Dal", "El", "Fen", "Gar", "Har", "Il", "Jor", "Kel", "Lor", "Mar", "Nor",
    "Or", "Pel", "Quin", "Ras", "Sel", "Tor", "Ul", "Ver", "Wal", "Yar", "Zel", "Bex", "Cad", "Dun",
  ]
  static let nameMiddles = [
    "", "a", "e", "i", "o", "an", "en", "in", "on", "ar", "er", "ith", "owe", "ade", "ibb", "oth",
  ]
  static let nameEnds = [
    "by", "combe", "dale", "ey", "field", "ford", "gate", "ham", "ie", "ina", "ington", "isha",
    "ley", "lyn", "mere", "more", "na", "ney", "ross", "ry", "son", "stead", "ston", "ton", "vik",
    "wick", "wyn", "yth",
  ]

  /// Words with apostrophes, hyphens, figures and letters beyond ASCII.
  static let unusual = [
    "don't", "don’t", "can't", "can’t", "didn't", "didn’t", "doesn't", "won't", "it's", "it’s",
    "that's", "they're", "they’re", "I'm", "I’ve", "we've", "he's", "she's", "wasn't", "wasn’t",
    "couldn't", "wouldn’t", "isn't", "haven't", "hasn’t", "you're", "there's", "we'd", "I'd",
    "let's",
    "child's", "son's", "daughter’s", "everyone’s", "non-verbal", "re-referred", "co-worker",
    "semi-rural", "half-hearted", "ex-partner", "self-referral", "e-mail", "pre-school", "on-going",
    "20", "3", "2", "1:1", "12", "6", "2023", "2022", "50%", "£200", "£40", "15.5", "Y7", "KS2",
    "24/7",
    "1st", "3rd", "9am", "10", "100%", "café", "naïve", "Zoë", "Chloë", "José", "Łukasz", "Siân",
    "fiancé", "rôle", "Øystein", "Ελένη", "Наталья", "अच्छा", "谢谢", "ÉCOLE", "x2",
  ]

  /// Answers that say nothing.
  static let emptyAnswers = [
    "n/a", "N/A", "none", "None", "no", "No", "-", ".", "na", "nil", "Nothing", "nothing to add",
    "Not sure", "No comment", "see above", "as above", "?", "idk", "Nope", "👍",
  ]
}
