/**
 * Last words of organisations' names: "the Harbour Authority", "Ferris Shipping Inc". From general knowledge, checked
 * against words that also end the names of places and works ("House", "Centre", "Association" stay, "Gallery" goes to
 * places). Capitalised as printed.
 */
export const organisationHeads: ReadonlySet<string> = new Set(
  `Academy, Administration, Agency, Airline, Airlines, Airways, Alliance, Army, Assembly, Association, Authority,
  Authorities, Bank, Battalion, Board, Brigade, Brigades, Broadcasting, Brotherhood, Bundestag, Bureau, Cabinet,
  Capital, Caucus, Chamber, Chronicle, Church, Club, Coalition, College, Command, Commission, Committee,
  Commonwealth, Confederation, Conference, Congress, Consortium, Constabulary, Convention, Cooperative, Corps,
  Council, Court, Courts, Daily, Department, Directorate, Division, Duma, Electric, Embassy, Energy, Enterprises,
  Exchange, Executive, Faction, Federation, Fleet, Force, Forces, Foundation, Front, Fund, Gazette, Government,
  Group, Guard, Guardian, Guards, Headquarters, Herald, Holdings, Hospital, Hospitals, Industries, Initiative,
  Inquiry, Institute, Institutes, Institution, Insurance, Journal, Judiciary, Knesset, Laboratories, Laboratory,
  Labs, Legion, League, Legislature, Mail, Militia, Ministry, Mission, Monitor, Mossad, Motors, Movement, Navy,
  Network, News, Observatory, Office, Orchestra, Organisation, Organization, Panel, Parliament, Partners,
  Partnership, Party, Patrol, Petroleum, Pharmaceuticals, Pictures, Police, Post, Project, Railways, Records,
  Regiment, Register, Registry, Reporter, School, Schools, Secretariat, Securities, Seminary, Senate, Service,
  Services, Society, Squad, Stores, Studios, Syndicate, Systems, Taliban, Tanzim, Taskforce, Team, Technologies,
  Telegraph, Television, Times, Treasury, Tribunal, Tribune, Trust, Union, Unit, United, University, Watch,
  Watchdog, Wing, Workers`.split(/,\s+/),
)

/** Endings of company names, without full stop. */
export const companySuffixes: ReadonlySet<string> = new Set(
  'Inc, Ltd, LLC, LLP, PLC, plc, Corp, Corporation, Co, Company, Companies, GmbH, AG, SA, SpA, NV, BV, AB, Oyj, ASA, SE, Plc, Limited, Incorporated, Bhd, Pte, Pty, KG, KK, OAO, PJSC'.split(
    /,\s+/,
  ),
)

/**
 * Subjects that a body is named for: "and" between two of them stays in the name ("Ways and Means Committee", "Fisheries and
 * Food Agency"), and a centre for one is a body ("Hurricane Center"). From general knowledge of ministries and committees.
 */
export const bodySubjects: ReadonlySet<string> = new Set(
  `Accident, Affairs, Agricultural, Agriculture, Aid, Air, Antitrust, Appropriations, Arms, Arts, Aviation,
  Banking, Border, Budget, Business, Cancer, Child, Children, Citizenship, Civil, Climate, Commerce,
  Communications, Community, Compliance, Conduct, Conservation, Consumer, Control, Counterterrorism, Crime,
  Criminal, Culture, Customs, Cyber, Data, Defence, Defense, Design, Development, Disaster, Disease, Domestic,
  Drug, Economic, Economics, Economy, Education, Elections, Electoral, Emergency, Employment, Energy, Enforcement,
  Engineering, Environment, Environmental, Equality, Ethics, Exploration, Family, Farm, Finance, Financial,
  Firearms, Fisheries, Food, Foreign, Forestry, Gas, Governance, Government, Health, Higher, Home, Homeland,
  Housing, Human, Hurricane, Immigrant, Immigration, Industrial, Industry, Information, Infrastructure,
  Innovation, Inspection, Integration, Intelligence, International, Investigation, Investment, Judiciary, Justice,
  Labor, Labour, Land, Law, Legal, Licensing, Litigation, Management, Manufacturing, Marine, Maritime, Means,
  Media, Medical, Migration, Military, Mining, Natural, Naturalization, Naval, Nuclear, Nutrition, Oceans, Oil,
  Operations, Oversight, Peace, Pensions, Planning, Policy, Political, Population, Poverty, Prevention, Privacy,
  Procurement, Protection, Public, Reconciliation, Recovery, Reform, Refugee, Refugees, Regulatory, Relations,
  Relief, Religious, Reporting, Rescue, Research, Resettlement, Resilience, Resource, Resources, Response, Rights,
  Rules, Rural, Safety, Sanitation, Science, Sciences, Security, Skills, Social, Space, Sport, Sports, Standards,
  Statistics, Strategic, Studies, Tax, Taxation, Technology, Telecommunications, Tourism, Trade, Training,
  Transit, Transparency, Transport, Transportation, Treatment, Urban, Veterans, Water, Ways, Welfare, Wildlife,
  Women, Work, Youth`.split(/,\s+/),
)

/** First words after which "of" or "for" goes on with the name: "the Ministry of Fisheries", "the Centre for Tides". */
export const organisationOpeners: ReadonlySet<string> = new Set(
  `Academy, Agency, Alliance, Army, Assembly, Association, Bank, Board, Brotherhood, Bureau, Center, Centre,
  Chamber, Church, Coalition, College, Commission, Committee, Confederation, Congress, Council, Court, Department,
  Directorate, Doctors, Federation, Foundation, Friends, Front, Fund, House, Institute, Institutes, League,
  Ministry, Movement, Office, Organisation, Organization, Parliament, Party, Reporters, School, Secretariat,
  Society, Union, University`.split(/,\s+/),
)

/** Last words of the names of places and buildings: "Damson Street", "the Old Ferry Terminal". */
export const placeHeads: ReadonlySet<string> = new Set(
  `Airbase, Airfield, Airport, Arena, Avenue, Base, Basin, Bay, Beach, Boulevard, Bridge, Camp, Canal, Canyon,
  Cape, Castle, Cathedral, Cemetery, Channel, City, Coast, Corridor, County, Creek, Courthouse, Crossing, Dam,
  Delta, Desert, District, Fairground, Fairgrounds, Falls, Field, Forest, Gallery, Garden, Gardens, Glacier,
  Governorate, Hall, Harbor, Harbour, Heights, Highway, Hill, Hills, Hotel, Island, Islands, Isle, Isles,
  Junction, Lake, Lakes, Lane, Library, Mall, Memorial, Monument, Monastery, Mosque, Motorway, Mountain,
  Mountains, Museum, Oblast, Ocean, Palace, Parish, Park, Peninsula, Pier, Plateau, Plaza, Port, Prefecture,
  Prison, Province, Ranch, Reef, Refinery, Region, Republic, Reservoir, Resort, Ridge, River, Riviera, Road, Sea,
  Shrine, Speedway, Square, Stadium, Station, Strait, Street, Strip, Temple, Terminal, Territory, Theater,
  Theatre, Tower, Towers, Town, Township, Tunnel, Valley, Village, Volcano, Wharf, Zone, Zoo`.split(/,\s+/),
)
