/** Whether two first names in lower case are forms of one: "Bill" and "William", "Meg" and "Peggy". */
export const areShortForms = (left: string, right: string): boolean =>
  left === right || (formsOf.get(left) ?? []).some(row => (formsOf.get(right) ?? []).includes(row))

// Written by hand, from general knowledge of English, Scottish, Irish, Spanish and Russian short forms that share few letters with the full name.
const rows = `
william bill billy will willie liam;robert bob bobby rob robbie bert;richard dick rick ricky rich;james jim jimmy jamie jay;john jack johnny jon ian sean;
margaret peggy meg maggie greta daisy rita;elizabeth liz beth betty bess lizzie eliza libby lisa elspeth;katherine catherine kate kathy cathy katie kitty kay kathleen;
edward ed eddie ted teddy ned;theodore ted teddy theo;henry harry hank hal;charles charlie chuck chas;anthony tony antonio;thomas tom tommy;
joseph joe joey jose pepe;francis frank francisco paco pancho;franklin frank;lawrence larry laurence lars;michael mike mick mickey misha;nicholas nick nicky klaus;
alexander alex sandy sasha alec xander;alexandra alex sandra sasha;benjamin ben benny;samuel sam sammy;daniel dan danny;david dave davey;matthew matt;
andrew andy drew;gregory greg;stephen steven steve;timothy tim;patrick pat paddy;patricia pat patty tricia trish;barbara barb babs;deborah deb debbie;dorothy dot dolly dottie;
susan sue susie suzanne;victoria vicky tori;virginia ginny;christine christina chris tina kirsten;christopher chris kit;abraham abe;albert al bert;alfred al fred;
frederick fred freddie fritz;ronald ron;donald don donny;gerald gerry jerry;jerome jerry;jeremiah jerry;harold harry hal;leonard len lenny leo;raymond ray;russell russ;
vincent vince;walter walt wally;zachary zach;peter pete pedro;philip phil;paul pablo;jennifer jen jenny;jessica jess;rebecca becky becca;samantha sam;stephanie steph;
teresa terry tess;terence terry;martha marty patty;martin marty;mary molly polly mamie maria;sarah sally;helen nell ellen;eleanor ellie nell nora;agnes nessa;
ivan vanya;vladimir volodya vova;dmitry dima;yevgeny evgeny zhenya eugene gene;ignacio nacho;jesus chucho;guadalupe lupe;mercedes meche;dolores lola;rosario charo;
mohammed mo muhammad;abdul abdel;rafael rafa;eduardo lalo edu;enrique kike quique;manuel manny manolo;luis lucho;alejandro ale jandro`

const formsOf: ReadonlyMap<string, readonly number[]> = build()

function build(): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, number[]>()
  rows
    .trim()
    .split(/;\s*/)
    .forEach((row, number) => {
      for (const name of row.split(' ')) map.set(name, [...(map.get(name) ?? []), number])
    })
  return map
}
