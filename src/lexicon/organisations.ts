/**
 * Last words of organisations' names: "the Harbour Authority", "Ferris Shipping Inc". From general knowledge, checked
 * against words that also end the names of places and works ("House", "Centre", "Association" stay, "Gallery" goes to
 * places). Capitalised as printed.
 */
export const organisationHeads: ReadonlySet<string> = new Set(
  `Academy, Administration, Agency, Airline, Airlines, Airways, Alliance, Army, Assembly, Association, Authority,
  Bank, Battalion, Board, Brigade, Brigades, Broadcasting, Brotherhood, Bundestag, Bureau, Cabinet, Capital, Caucus,
  Chamber, Chronicle, Church, Club, Coalition, College, Command, Commission, Committee, Commonwealth, Confederation,
  Conference, Congress, Consortium, Constabulary, Convention, Cooperative, Corps, Council, Court, Courts, Daily,
  Department, Directorate, Division, Duma, Embassy, Energy, Enterprises, Exchange, Executive, Faction, Federation,
  Fleet, Force, Forces, Foundation, Front, Fund, Gazette, Government, Group, Guard, Guardian, Guards, Headquarters,
  Herald, Holdings, Hospital, Industries, Initiative, Inquiry, Institute, Institutes, Institution, Insurance,
  Journal, Judiciary, Knesset, Laboratory, Labs, League, Legislature, Mail, Militia, Ministry, Mission, Monitor,
  Mossad, Motors, Movement, Navy, Network, News, Observatory, Office, Orchestra, Organisation, Organization, Panel,
  Parliament, Partners, Partnership, Party, Patrol, Petroleum, Pharmaceuticals, Pictures, Police, Post, 
  Project, Railways, Records, Regiment, Register, Registry, Reporter, School, Schools, Secretariat, Securities,
  Seminary, Senate, Service, Services, Society, Squad, Stores, Studios, Syndicate, Systems, Taliban, Tanzim, Taskforce,
  Team, Technologies, Telegraph, Television, Times, Treasury, Tribunal, Tribune, Trust, Union, Unit, United,
  University, Watch, Watchdog, Wing, Workers`.split(/,\s+/),
)

/** Endings of company names, without full stop. */
export const companySuffixes: ReadonlySet<string> = new Set(
  'Inc, Ltd, LLC, LLP, PLC, plc, Corp, Corporation, Co, Company, Companies, GmbH, AG, SA, SpA, NV, BV, AB, Oyj, ASA, SE, Plc, Limited, Incorporated, Bhd, Pte, Pty, KG, KK, OAO, PJSC'.split(
    /,\s+/,
  ),
)

/** First words after which "of" or "for" goes on with the name: "the Ministry of Fisheries", "the Centre for Tides". */
export const organisationOpeners: ReadonlySet<string> = new Set(
  `Academy, Agency, Alliance, Army, Assembly, Association, Bank, Board, Brotherhood, Bureau, Center, Centre, Chamber,
  Church, Coalition, College, Commission, Committee, Confederation, Congress, Council, Court, Department,
  Directorate, Doctors, Federation, Foundation, Friends, Front, Fund, House, Institute, Institutes, League,
  Ministry, Movement, Office, Organisation, Organization, Parliament, Party, Reporters, School, Secretariat,
  Society, Union, University`.split(/,\s+/),
)

/** Last words of the names of places and buildings: "Damson Street", "the Old Ferry Terminal". */
export const placeHeads: ReadonlySet<string> = new Set(
  `Airfield, Airport, Arena, Avenue, Base, Basin, Bay, Beach, Boulevard, Bridge, Camp, Canal, Canyon, Cape, Castle,
  Cathedral, Cemetery, Channel, City, Coast, Corridor, County, Creek, Crossing, Dam, Delta, Desert, District, Falls,
  Field, Forest, Gallery, Garden, Gardens, Glacier, Governorate, Hall, Harbor, Harbour, Heights, Highway, Hill,
  Hills, Hotel, Island, Islands, Isle, Isles, Junction, Lake, Lakes, Lane, Library, Mall, Memorial, Monument,
  Mosque, Mountain, Mountains, Museum, Oblast, Ocean, Palace, Parish, Park, Peninsula, Pier, Plateau, Plaza, Port,
  Prefecture, Prison, Province, Ranch, Reef, Refinery, Region, Republic, Reservoir, Ridge, River, Riviera, Road,
  Sea, Shrine, Square, Stadium, Station, Strait, Street, Strip, Temple, Terminal, Territory, Theater, Theatre,
  Tower, Towers, Town, Township, Tunnel, Valley, Village, Volcano, Wharf, Zoo`.split(/,\s+/),
)

/** Acronyms and short names of bodies in world news, with their full names; from general knowledge. */
export const knownOrganisations: ReadonlyMap<string, string> = new Map(
  `Al Jazeera =
AFP = Agence France-Presse
AP = Associated Press
ABC =
ABC News =
Airbus =
ACLU = American Civil Liberties Union
African Union =
Amazon.com =
Amnesty International =
Al-Qaeda =
al-Qaeda =
al-Qaida =
Al Qaeda =
al Qaeda =
Al-Shabab =
ANC = African National Congress
Apple =
ASEAN = Association of Southeast Asian Nations
AU = African Union
BBC = British Broadcasting Corporation
BJP = Bharatiya Janata Party
Boeing =
Boko Haram =
Bloomberg =
CDC = Centers for Disease Control and Prevention
CDU = Christian Democratic Union
CIA = Central Intelligence Agency
C.I.A. = Central Intelligence Agency
CNN =
CBS =
Coast Guard =
Comcast =
C-SPAN =
British Airways =
Congress =
DEA = Drug Enforcement Administration
DHS = Department of Homeland Security
DOJ = Department of Justice
DNC = Democratic National Committee
ECB = European Central Bank
EPA = Environmental Protection Agency
EU = European Union
E.U. = European Union
European Union =
European Commission =
European Parliament =
Facebook =
FAA = Federal Aviation Administration
FBI = Federal Bureau of Investigation
F.B.I. = Federal Bureau of Investigation
FDA = Food and Drug Administration
Fatah =
FEMA = Federal Emergency Management Agency
FIFA =
Fox News =
FSB = Federal Security Service
GCHQ = Government Communications Headquarters
GOP = Republican Party
G.O.P. = Republican Party
Goldman Sachs =
Google =
Hamas =
Harvard =
Hezbollah =
Hizbollah =
Hizbullah =
Home Office =
House =
House of Commons =
House of Lords =
House of Representatives =
IAEA = International Atomic Energy Agency
ICC = International Criminal Court
ICE = Immigration and Customs Enforcement
IDF = Israel Defense Forces
IMF = International Monetary Fund
Interfax =
Interpol =
IOC = International Olympic Committee
Instagram =
Intel =
IBM =
JPMorgan =
JPMorgan Chase =
Justice Department =
Knesset =
Ku Klux Klan =
IRA = Irish Republican Army
IRGC = Islamic Revolutionary Guard Corps
IRS = Internal Revenue Service
ISIS = Islamic State
ISIL = Islamic State
Islamic State =
Islamic Jihad =
Kremlin =
Likud =
Labour Party =
Lockheed Martin =
Lufthansa =
Marine Corps =
Marines =
Morgan Stanley =
Moody's =
Médecins Sans Frontières =
Microsoft =
Mossad =
MSNBC =
NAACP =
NASA = National Aeronautics and Space Administration
NATO = North Atlantic Treaty Organization
Nato = North Atlantic Treaty Organization
National Guard =
Netflix =
Newsweek =
HuffPost =
NBC = National Broadcasting Company
NHS = National Health Service
NRA = National Rifle Association
N.R.A. = National Rifle Association
NSA = National Security Agency
N.S.A. = National Security Agency
NYPD = New York Police Department
OECD = Organisation for Economic Co-operation and Development
OPEC = Organization of the Petroleum Exporting Countries
OSCE = Organization for Security and Co-operation in Europe
Parliament =
Pentagon =
Pfizer =
Planned Parenthood =
R.N.C. = Republican National Committee
D.N.C. = Democratic National Committee
PKK = Kurdistan Workers' Party
PLO = Palestine Liberation Organization
Politico =
Red Crescent =
Red Cross =
Republican National Committee =
Democratic National Committee =
Reuters =
RIA Novosti =
RNC = Republican National Committee
SANA = Syrian Arab News Agency
SEC = Securities and Exchange Commission
Senate =
SNP = Scottish National Party
State Department =
Supreme Court =
Taliban =
TASS =
Tass =
Tesla =
Toyota =
Twitter =
UKIP = UK Independence Party
UN = United Nations
U.N. = United Nations
UNESCO = United Nations Educational, Scientific and Cultural Organization
UNHCR = United Nations High Commissioner for Refugees
UNICEF = United Nations Children's Fund
United Nations =
UNRWA = United Nations Relief and Works Agency
USAID = United States Agency for International Development
Volkswagen =
Wall Street Journal =
Washington Post =
New York Times =
WFP = World Food Programme
White House =
WHO = World Health Organization
WikiLeaks =
World Bank =
WTO = World Trade Organization
Xinhua =
Wall Street =
Volvo =
Uber =
Walmart =
Yahoo =
YouTube =`
    .split('\n')
    .map(line => line.split(' ='))
    .map(([name = '', full = '']) => [name, full.trim()]),
)

/**
 * Capitalised names of neither person, organisation nor place that name taggers mistake for one: events, faiths, days,
 * illnesses, works and things.
 */
export const otherNames: ReadonlySet<string> = new Set(
  `AI, AIDS, AK-47, AM, AR-15, Advertisement, Affordable Care Act, Allah, Apr., April, Arab Spring, Arabic, Aug.,
  August, Bible, Bitcoin, Brexit, Buddhism, CEO, CFO, COVID, COVID-19, Capt., Christianity, Christmas, Civil War,
  Col., Cold War, Constitution, Covid, Covid-19, DNA, Dec., December, Democrat, Democratic, Democrats, Dow, Dr, Dr.,
  EDT, EST, Easter, Ebola, Emmy, English, Feb., February, Fifth Amendment, File, First Amendment, First World War,
  Friday, GDP, GMT, Gen., God, Gov., Grammy, Great Depression, Gulf War, HIV, Hanukkah, Hebrew, Hinduism, Holocaust,
  Image, Independence Day, Internet, Iraq War, Islam, Jan., January, Jesus, Judaism, Jul., July, Jun., June, Koran,
  Labor Day, Latin, Lt., MP, MPs, Mar., March, May, Medicaid, Medicare, Memorial Day, Monday, Mr, Mr., Mrs, Mrs.,
  Ms, Ms., Nasdaq, New Year, No., Nobel Peace Prize, Nobel Prize, Nov., November, Obamacare, Oct., October,
  Olympic Games, Olympics, Oscar, Oscars, PCR, PM, PST, Passover, Photo, Pulitzer Prize, Quran, Ramadan, Read, Rep.,
  Republican, Republicans, Saturday, Second Amendment, Second World War, Sen., Sep., Sept., September, Sgt., Share,
  Social Security, Spanish, Subscribe, Sunday, Super Bowl, TV, Thanksgiving, Thursday, Torah, Tuesday, UTC, Updated,
  Video, Vietnam War, Watergate, Wednesday, World Cup, World War, World War I, World War II, Yom Kippur, Zika, a.m.,
  p.m.`.split(/,\s+/),
)
