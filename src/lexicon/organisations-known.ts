/**
 * Bodies of world news, from general knowledge: short forms and acronyms with their full names, then names alone. Names that
 * are mostly a common word ("Target", "Shell") or a surname ("Ford") are left out.
 */
const expansions: readonly (readonly [string, string])[] = [
  ['ACLU', 'American Civil Liberties Union'],
  ['AFP', 'Agence France-Presse'],
  ['ANC', 'African National Congress'],
  ['AP', 'Associated Press'],
  ['ASEAN', 'Association of Southeast Asian Nations'],
  ['ATF', 'Bureau of Alcohol, Tobacco, Firearms and Explosives'],
  ['AU', 'African Union'],
  ['AfD', 'Alternative for Germany'],
  ['BBC', 'British Broadcasting Corporation'],
  ['BJP', 'Bharatiya Janata Party'],
  ['C.I.A.', 'Central Intelligence Agency'],
  ['CBC', 'Canadian Broadcasting Corporation'],
  ['CBO', 'Congressional Budget Office'],
  ['CBP', 'Customs and Border Protection'],
  ['CDC', 'Centers for Disease Control and Prevention'],
  ['CDU', 'Christian Democratic Union'],
  ['CENTCOM', 'United States Central Command'],
  ['CFPB', 'Consumer Financial Protection Bureau'],
  ['CFTC', 'Commodity Futures Trading Commission'],
  ['CIA', 'Central Intelligence Agency'],
  ['CPAC', 'Conservative Political Action Conference'],
  ['CSTO', 'Collective Security Treaty Organization'],
  ['CSU', 'Christian Social Union'],
  ['D.N.C.', 'Democratic National Committee'],
  ['DEA', 'Drug Enforcement Administration'],
  ['DHS', 'Department of Homeland Security'],
  ['DNC', 'Democratic National Committee'],
  ['DOJ', 'Department of Justice'],
  ['DUP', 'Democratic Unionist Party'],
  ['Daesh', 'Islamic State'],
  ['E.U.', 'European Union'],
  ['ECB', 'European Central Bank'],
  ['ECHR', 'European Court of Human Rights'],
  ['ECOWAS', 'Economic Community of West African States'],
  ['EFTA', 'European Free Trade Association'],
  ['EPA', 'Environmental Protection Agency'],
  ['EPP', "European People's Party"],
  ['ESA', 'European Space Agency'],
  ['EU', 'European Union'],
  ['F.B.I.', 'Federal Bureau of Investigation'],
  ['FAA', 'Federal Aviation Administration'],
  ['FAO', 'Food and Agriculture Organization'],
  ['FARC', 'Revolutionary Armed Forces of Colombia'],
  ['FBI', 'Federal Bureau of Investigation'],
  ['FCC', 'Federal Communications Commission'],
  ['FDA', 'Food and Drug Administration'],
  ['FDP', 'Free Democratic Party'],
  ['FEC', 'Federal Election Commission'],
  ['FEMA', 'Federal Emergency Management Agency'],
  ['FSB', 'Federal Security Service'],
  ['FTC', 'Federal Trade Commission'],
  ['G.O.P.', 'Republican Party'],
  ['GAO', 'Government Accountability Office'],
  ['GCHQ', 'Government Communications Headquarters'],
  ['GOP', 'Republican Party'],
  ['HHS', 'Department of Health and Human Services'],
  ['HRW', 'Human Rights Watch'],
  ['HUD', 'Department of Housing and Urban Development'],
  ['IAEA', 'International Atomic Energy Agency'],
  ['ICC', 'International Criminal Court'],
  ['ICE', 'Immigration and Customs Enforcement'],
  ['ICJ', 'International Court of Justice'],
  ['ICRC', 'International Committee of the Red Cross'],
  ['IDF', 'Israel Defense Forces'],
  ['IEA', 'International Energy Agency'],
  ['ILO', 'International Labour Organization'],
  ['IMF', 'International Monetary Fund'],
  ['IOC', 'International Olympic Committee'],
  ['IOM', 'International Organization for Migration'],
  ['IPCC', 'Intergovernmental Panel on Climate Change'],
  ['IRA', 'Irish Republican Army'],
  ['IRGC', 'Islamic Revolutionary Guard Corps'],
  ['IRNA', 'Islamic Republic News Agency'],
  ['IRS', 'Internal Revenue Service'],
  ['ISI', 'Inter-Services Intelligence'],
  ['ISIL', 'Islamic State'],
  ['ISIS', 'Islamic State'],
  ['KCNA', 'Korean Central News Agency'],
  ['LSE', 'London School of Economics'],
  ['MSF', 'Médecins Sans Frontières'],
  ['N.R.A.', 'National Rifle Association'],
  ['N.S.A.', 'National Security Agency'],
  ['NASA', 'National Aeronautics and Space Administration'],
  ['NATO', 'North Atlantic Treaty Organization'],
  ['NBA', 'National Basketball Association'],
  ['NBC', 'National Broadcasting Company'],
  ['NCAA', 'National Collegiate Athletic Association'],
  ['NFL', 'National Football League'],
  ['NHL', 'National Hockey League'],
  ['NHS', 'National Health Service'],
  ['NHTSA', 'National Highway Traffic Safety Administration'],
  ['NLRB', 'National Labor Relations Board'],
  ['NOAA', 'National Oceanic and Atmospheric Administration'],
  ['NPR', 'National Public Radio'],
  ['NRA', 'National Rifle Association'],
  ['NSA', 'National Security Agency'],
  ['NSC', 'National Security Council'],
  ['NTSB', 'National Transportation Safety Board'],
  ['NYPD', 'New York Police Department'],
  ['Nato', 'North Atlantic Treaty Organization'],
  ['OAS', 'Organization of American States'],
  ['OCHA', 'Office for the Coordination of Humanitarian Affairs'],
  ['OECD', 'Organisation for Economic Co-operation and Development'],
  ['OHCHR', 'Office of the United Nations High Commissioner for Human Rights'],
  ['OMB', 'Office of Management and Budget'],
  ['OPCW', 'Organisation for the Prohibition of Chemical Weapons'],
  ['OPEC', 'Organization of the Petroleum Exporting Countries'],
  ['OSCE', 'Organization for Security and Co-operation in Europe'],
  ['OSHA', 'Occupational Safety and Health Administration'],
  ['PBOC', "People's Bank of China"],
  ['PBS', 'Public Broadcasting Service'],
  ['PKK', "Kurdistan Workers' Party"],
  ['PLO', 'Palestine Liberation Organization'],
  ['PTI', 'Press Trust of India'],
  ['R.N.C.', 'Republican National Committee'],
  ['RAF', 'Royal Air Force'],
  ['RBS', 'Royal Bank of Scotland'],
  ['RCMP', 'Royal Canadian Mounted Police'],
  ['RNC', 'Republican National Committee'],
  ['SANA', 'Syrian Arab News Agency'],
  ['SDF', 'Syrian Democratic Forces'],
  ['SEC', 'Securities and Exchange Commission'],
  ['SNP', 'Scottish National Party'],
  ['SPD', 'Social Democratic Party'],
  ['TSA', 'Transportation Security Administration'],
  ['U.N.', 'United Nations'],
  ['UAW', 'United Auto Workers'],
  ['UCLA', 'University of California, Los Angeles'],
  ['UKIP', 'UK Independence Party'],
  ['UN', 'United Nations'],
  ['UNAMA', 'United Nations Assistance Mission in Afghanistan'],
  ['UNDP', 'United Nations Development Programme'],
  ['UNESCO', 'United Nations Educational, Scientific and Cultural Organization'],
  ['UNFPA', 'United Nations Population Fund'],
  ['UNHCR', 'United Nations High Commissioner for Refugees'],
  ['UNICEF', "United Nations Children's Fund"],
  ['UNIFIL', 'United Nations Interim Force in Lebanon'],
  ['UNRWA', 'United Nations Relief and Works Agency'],
  ['UPI', 'United Press International'],
  ['USAID', 'United States Agency for International Development'],
  ['USCIS', 'United States Citizenship and Immigration Services'],
  ['USDA', 'United States Department of Agriculture'],
  ['USPS', 'United States Postal Service'],
  ['VOA', 'Voice of America'],
  ['WADA', 'World Anti-Doping Agency'],
  ['WFP', 'World Food Programme'],
  ['WHO', 'World Health Organization'],
  ['WSJ', 'Wall Street Journal'],
  ['WTO', 'World Trade Organization'],
  ['WWF', 'World Wide Fund for Nature'],
  ['WashPost', 'Washington Post'],
  ['YPG', "People's Protection Units"],
]

const names = `ABC; ABC News; AIG; AOL; AT&T; Aeroflot; African Union; Airbnb; Airbus; Al Arabiya; Al Jazeera; Al Qaeda;
  Al Shabab; Al-Qaeda; Al-Shabaab; Al-Shabab; Alibaba; Alternative for Germany; Amazon.com; American Airlines;
  Amnesty International; Apple; Arab League; Aramco; AstraZeneca; Axios; BASF; BMW; BP; Barclays; Bayer;
  Berkshire Hathaway; BioNTech; BlackRock; Bloomberg; Boeing; Boko Haram; Breitbart; Breitbart News;
  British Airways; Bundesbank; Bundesrat; Bundestag; Burger King; BuzzFeed; C-SPAN; CBS; CNBC; CNN;
  Cambridge Analytica; Carrefour; Chevron; China Daily; Chrysler; Cisco; Citigroup; Coast Guard; Coca-Cola;
  Comcast; Commerce Department; Condé Nast; Congress; Conservative Party; Credit Suisse; DHL; DPA; Daily Beast;
  Defense Department; Democratic National Committee; Democratic Party; Der Spiegel; Deutsche Bank; Deutsche Welle;
  Disney; Dow Jones; Downing Street; Dropbox; EDF; ESPN; Energy Department; Ennahda; European Commission;
  European Parliament; European Union; Europol; Exxon Mobil; ExxonMobil; FIFA; Facebook; Fatah; FedEx;
  Federal Reserve; Fiat; Fidesz; Financial Times; Five Star Movement; Forbes; Fox News; Foxconn; Frontex; GRU;
  GSK; Gallup; Gazprom; General Electric; General Motors; GlaxoSmithKline; Goldman Sachs; Google; Greenpeace;
  Guardia Civil; HSBC; Haaretz; Hamas; Harvard; Heritage Foundation; Hewlett-Packard; Hezb-e-Islami; Hezbollah;
  Hitachi; Hizbollah; Hizbullah; Home Office; House; House of Commons; House of Lords; House of Representatives;
  Huawei; HuffPost; Huffington Post; Human Rights Watch; Hyundai; IBM; IKEA; ITN; ITV; Ikea; Instagram; Intel;
  Interfax; Interpol; Irna; Islamic Jihad; Islamic State; Itar-Tass; JPMorgan; JPMorgan Chase; Jabhat al-Nusra;
  Jemaah Islamiyah; Jerusalem Post; Joint Chiefs of Staff; Justice Department; KFC; KGB; KLM; Kadima; Kia;
  Knesset; Kremlin; Ku Klux Klan; Kyodo; L'Oreal; LVMH; Labour Party; Le Figaro; Le Monde; Lehman Brothers;
  Liberal Democrats; Likud; LinkedIn; Lockheed Martin; Los Angeles Times; Lufthansa; Luftwaffe; Lyft; M23; MI5;
  MI6; MSNBC; Marine Corps; Marines; McDonald's; Medecins Sans Frontieres; Merck; Mercosur; Merrill Lynch;
  Met Office; Metropolitan Police; Microsoft; Mitsubishi; Moderna; Moody's; Morgan Stanley; Mossad; Mozilla;
  Muslim Brotherhood; Médecins Sans Frontieres; Médecins Sans Frontières; NAACP; National Front; National Guard;
  Nestle; Nestlé; Netflix; New York Times; New Yorker; Newsweek; Nike; Nintendo; Nissan; Nokia; Novartis; OpenAI;
  Oxfam; Parliament; PayPal; Pemex; Pentagon; Pepsi; PepsiCo; Petrobras; Peugeot; Pew Research Center; Pfizer;
  Philips; Plaid Cymru; Planned Parenthood; Podemos; Politburo; Politico; Press Association; ProPublica;
  Procter & Gamble; Propublica; Qantas; Qualcomm; Quds Force; RIA Novosti; Red Army; Red Crescent; Red Cross;
  Reddit; Renault; Republican National Committee; Republican Party; Reuters; Revolutionary Guard;
  Revolutionary Guards; Rolls-Royce; Rosneft; Royal Mail; Royal Navy; Ryanair; Samsung; Saudi Aramco;
  Secret Service; Senate; Shabak; Shin Bet; Siemens; Sinn Fein; Sinn Féin; Sky News; Snapchat; SoftBank; Sony;
  South China Morning Post; SpaceX; Spotify; Standard & Poor's; Stanford; Starbucks; Stasi; State Department;
  Sueddeutsche Zeitung; Supreme Court; Syriza; T-Mobile; TASS; Taliban; Tass; Tencent; Tesco; Tesla; Texaco;
  TikTok; Time Warner; Toshiba; Toyota; Treasury Department; Twitter; UBS; UEFA; USA Today; Uber; Unilever;
  United Airlines; United Nations; Univision; Verizon; Viacom; Vice News; Vodafone; Volkswagen; Volvo;
  Wagner Group; Wall Street; Wall Street Journal; Walmart; Washington Post; Wehrmacht; Wells Fargo; WhatsApp;
  White House; WikiLeaks; World Bank; World Economic Forum; Xinhua; Yahoo; Yale; YouTube; Yukos; ZANU-PF; ZDF;
  ZTE; Zanu-PF; al Qaeda; al-Nusra Front; al-Qaeda; al-Qaida; al-Shabaab; al-Shabab; eBay`.split(/;\s+/)

/** Well-known bodies by name or acronym, with the full name; empty where the name is its own. */
export const knownOrganisations: ReadonlyMap<string, string> = new Map([
  ...expansions,
  ...names.map(name => [name, ''] as const),
])
