/**
 * Capitalised names of neither person, organisation nor place that name taggers mistake for one: events, faiths, days,
 * illnesses, works and things.
 */
export const otherNames: ReadonlySet<string> = new Set(
  `AI, AIDS, AK-47, AM, AR-15, Advertisement, Affordable Care Act, Allah, Android, Apr., April, Arab Spring,
  Arabic, Armistice, Armistice Agreement, Ash Wednesday, Aug., August, BST, Bengali, Bible, Bitcoin, Black Friday,
  Boxing Day, Brexit, Buddhism, CDT, CEO, CET, CFO, COVID, COVID-19, Cantonese, Capt., Chinese New Year,
  Christianity, Christmas, Cinco de Mayo, Civil War, Col., Cold War, Constitution, CPR, Covid, Covid-19, DACA, DNA,
  DREAM Act, DUI, DWI, Dec., December, Democrat, Democratic, Democrats, Diwali, Dow, Dr, Dr., EDT, EST, Easter, Ebola,
  Eid, Eid al-Adha, Eid al-Fitr, Emmy, English, Euro, Euros, FAQ, FISA, FOIA, Face the Nation, Farsi,
  Father's Day, Feb., February, Fifth Amendment, File, First Amendment, First World War, Friday, GDP, GMT, GPS,
  Gen., God, Good Friday, Good Morning America, Gov., Grammy, Great Depression, Gulf War, HIV, Hajj, Halloween,
  Hanukkah, Hebrew, Hindi, Hinduism, Holocaust, Humvee, Humvees, ICBM, ICBMs, IQ, Image, Independence Day,
  Internet, Iraq War, Islam, JCPOA, Jan., January, Jesus, Judaism, Jul., July, Jun., June, Kalashnikov, Koran,
  LGBT, LGBTQ, Labor Day, Latin, Lt., Lunar New Year, MP, MPs, MST, Magna Carta, Mandarin, Mar., March, May,
  Me Too, Medicaid, Medicare, Meet the Press, Memorial Day, Monday, Mother's Day, Mr, Mr., Mrs, Mrs., Ms, Ms.,
  NAFTA, Nasdaq, New Year, New Year's Day, New Year's Eve, No., Nobel Peace Prize, Nobel Prize, Nov., November,
  Obamacare, Oct., October, Olympic Games, Olympics, Oscar, Oscars, PCR, PDT, PM, PST, PTSD, Pashto, Passover,
  Ph.D., PhD, Photo, Pulitzer Prize, Quran, Ramadan, Read, Rep., Republican, Republicans, SUV, SUVs, Saturday,
  Second Amendment, Second World War, Secretary of State, Sen., Sep., Sept., September, Sgt., Share,
  Social Security, Spanish, Subscribe, Summit, Sunday, Super Bowl, Swahili, TPP, TV, Thanksgiving, Thursday,
  Torah, Trans Pacific Partnership, Trans-Pacific Partnership, Tuesday, Twitterverse, UFO, UFOs, URL, USB, UTC,
  Updated, Urdu, VIP, VIPs, VPN, Valentine's Day, Veterans Day, Video, Vietnam War, WMD, WMDs, Watergate, Web,
  Website, Wednesday, Weekend, World Cup, World War, World War I, World War II, Yom Kippur, Zika, a.m., iPad,
  iPhone, p.m.`.split(/,\s+/),
)
