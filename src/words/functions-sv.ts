import type { FunctionId } from "../calculation/catalogue/entry";
import type { FunctionWords } from "./function-words";

const COST = "Vad insatsen kostar, i kronor. Större än 0.";
const ANNUAL = "Vad insatsen ger per år, i kronor, som årsbelopp från och med första nyttomånaden.";
const HORIZON = "Hur många år som räknas med, större än 0 och högst 100. Utelämnat: 1 år.";
const RATE = "Kalkylränta per år, minst 0 och mindre än 1 (3 % eller 0,03). Utelämnad: 0.";
const DROP_OFF = "Andel av nyttan som faller bort för varje år, 0 till 1. Utelämnat: 0.";
const LAG = "Hela månader innan nyttan börjar, 0 till 1200. Utelämnat: 0.";
const VALUE = "Vad varje deltagare som lyckas ger per år, i kronor.";
const PARTICIPANTS = "Antal deltagare, större än 0. Får vara en del av en heltid.";
const RULE_YEAR = "Vilket års regler och belopp som gäller, 2014 till 2026. Beloppen är i det årets priser.";
const SECTOR =
  "Samhället, Kommunen, Regionen, Staten totalt, Af, Fk, Övrig stat eller Övriga. Utelämnad: alla, i en tabell.";
const WAGE = "Månadslön på heltid för arbete utan egen lön i läget. Utelämnad eller 0: den i antagandena.";
const ASSUMPTIONS =
  "Tabellen på bladet Antaganden, eller egna namn och värden i två kolumner. Utelämnad: den medföljande uppsättningen.";

/** Swedish, for people: what each function gives and asks for. Parameters by their names as written. */
export const FUNCTIONS_SV: Readonly<Record<FunctionId, FunctionWords>> = {
  "PAYOFF.TID": {
    name: "PAYOFF.TID",
    summary:
      "Återbetalningstid: den första hela månad då den samlade nyttan når upp till kostnaden. #SAKNAS! när den aldrig gör det.",
    result: "Hela månader från det att kostnaden betalas.",
    parameters: {
      kostnad: COST,
      årlig_nytta: ANNUAL,
      fördröjning_mån: LAG,
      kalkylränta: RATE,
      bortfall: DROP_OFF,
    },
    example: "=PAYOFF.TID(3342486; 1539550) ger 27",
  },
  "PAYOFF.TID.FLODE": {
    name: "PAYOFF.TID.FLÖDE",
    summary:
      "Återbetalningstid för en serie betalningar: den första period då den löpande summan är 0 eller mer, med del av perioden.",
    result: "Perioder, med decimaler.",
    parameters: {
      flöden: "En rad eller en kolumn med belopp, kostnader negativa, det första vid tid 0. Inga tomma celler.",
      kalkylränta: "Kalkylränta per period, minst 0 och mindre än 1 (3 % eller 0,03). Utelämnad: 0.",
    },
    example: "=PAYOFF.TID.FLÖDE(A1:A5) ger 3 för -100, 30, 30, 40, 30",
  },
  "PAYOFF.LONSAMHET": {
    name: "PAYOFF.LÖNSAMHET",
    summary: "Lönsamhet: intäkten över ett antal år minus kostnaden.",
    result: "Kronor, oavrundat. Negativt när kostnaden inte är återbetald.",
    parameters: {
      kostnad: "Vad insatsen kostar, i kronor. Får vara 0.",
      årlig_nytta: `${ANNUAL} Får vara negativ.`,
      antal_år: HORIZON,
      kalkylränta: RATE,
      bortfall: DROP_OFF,
      fördröjning_mån: LAG,
    },
    example: "=PAYOFF.LÖNSAMHET(3342486; 1539550; 5) ger 4355264",
  },
  "PAYOFF.NYTTOKVOT": {
    name: "PAYOFF.NYTTOKVOT",
    summary: "Nyttokvot: intäkten över ett antal år delad med kostnaden. Över 1 är lönsamt.",
    result: "En kvot: kronor tillbaka per satsad krona.",
    parameters: {
      kostnad: COST,
      årlig_nytta: `${ANNUAL} Får vara negativ.`,
      antal_år: HORIZON,
      kalkylränta: RATE,
      bortfall: DROP_OFF,
      fördröjning_mån: LAG,
    },
    example: "=PAYOFF.NYTTOKVOT(400000; 500000; 2) ger 2,5",
  },
  "PAYOFF.KURVA": {
    name: "PAYOFF.KURVA",
    summary:
      "Återbetalningskurvan: samlad nytta minus kostnad vid slutet av varje månad, med rubriker, att göra diagram av.",
    result: "En tabell: månad 0 till horisontens slut och ackumulerat netto i kronor.",
    parameters: {
      kostnad: `${COST} Ett enda värde.`,
      årlig_nytta: `${ANNUAL} Ett enda värde.`,
      antal_år: "Hur många år kurvan omfattar, större än 0 och högst 100. Utelämnat: 5 år.",
      kalkylränta: RATE,
      bortfall: DROP_OFF,
      fördröjning_mån: LAG,
    },
    example: "=PAYOFF.KURVA(100; 600; 1) ger månad 0-12, med netto 0 i månad 2",
  },
  BREAKEVEN: {
    name: "BREAKEVEN",
    summary:
      "Break-even: hur många deltagare som måste lyckas för att kostnaden ska vara återbetald inom ett antal år.",
    result: "Hela personer, avrundat uppåt, eller det exakta talet.",
    parameters: {
      kostnad: COST,
      värde_per_deltagare: VALUE,
      antal_år: HORIZON,
      exakt: "SANT ger det exakta talet i stället för hela personer. Utelämnat: FALSKT.",
    },
    example: "=BREAKEVEN(57000000; 500000) ger 114",
  },
  "BREAKEVEN.ANDEL": {
    name: "BREAKEVEN.ANDEL",
    summary: "Vilken andel av deltagarna som måste lyckas för att kostnaden ska vara återbetald inom ett antal år.",
    result: "En andel; över 100 % när fler behövs än som finns.",
    parameters: {
      kostnad: COST,
      värde_per_deltagare: VALUE,
      deltagare: PARTICIPANTS,
      antal_år: HORIZON,
    },
    example: "=BREAKEVEN.ANDEL(57000000; 500000; 150) ger 0,76",
  },
  "BREAKEVEN.VARDE": {
    name: "BREAKEVEN.VÄRDE",
    summary: "Vad varje deltagare måste ge per år för att kostnaden ska vara återbetald inom ett antal år.",
    result: "Kronor per deltagare och år.",
    parameters: { kostnad: COST, deltagare: PARTICIPANTS, antal_år: HORIZON },
    example: "=BREAKEVEN.VÄRDE(57000000; 114) ger 500000",
  },
  "BREAKEVEN.TID": {
    name: "BREAKEVEN.TID",
    summary: "Hur många år värdet måste bestå för att kostnaden ska vara återbetald.",
    result: "År, med decimaler.",
    parameters: { kostnad: COST, värde_per_deltagare: VALUE, deltagare: PARTICIPANTS },
    example: "=BREAKEVEN.TID(57000000; 500000; 57) ger 2",
  },
  "BREAKEVEN.DODVIKT": {
    name: "BREAKEVEN.DÖDVIKT",
    summary:
      "Hur stor del av nyttan som får vara dödvikt, alltså ha kommit ändå, innan insatsen inte längre betalar sig inom ett antal år.",
    result: "En andel; 0 när insatsen precis går ihop. #SAKNAS! när den är olönsam även utan dödvikt.",
    parameters: {
      kostnad: COST,
      årlig_nytta: ANNUAL,
      antal_år: HORIZON,
      kalkylränta: RATE,
      bortfall: DROP_OFF,
      fördröjning_mån: LAG,
    },
    example: "=BREAKEVEN.DÖDVIKT(300000; 100000; 5) ger 0,4",
  },
  "PAYOFF.FORKLARA": {
    name: "PAYOFF.FÖRKLARA",
    summary:
      "En mening på svenska som visar ett mått med siffror och räkneregel. Utan ränta, bortfall och fördröjning.",
    result: "Text.",
    parameters: {
      mått: "Vilket mått som förklaras: tid, lönsamhet, nyttokvot eller dödvikt.",
      kostnad: COST,
      årlig_nytta: ANNUAL,
      antal_år: HORIZON,
    },
    example: '=PAYOFF.FÖRKLARA("nyttokvot"; 400000; 500000; 2) ger en mening med nyttokvoten 2,5',
  },
  "PAYOFF.STEG": {
    name: "PAYOFF.STEG",
    summary:
      "Vad en stegförflyttning är värd per år: läget efter minus läget före, för en aktör eller alla. En förändring, inte en bevisad effekt.",
    result: "Kronor per år, i regelårets priser.",
    parameters: {
      före: "Läget före, som kort text: Försörjningsstöd. Flera delar skiljs åt med semikolon.",
      efter: "Läget efter, som kort text: Arbete 50% lönebidrag 80%; Sjukpenning 50%.",
      regelår: RULE_YEAR,
      sektor: SECTOR,
      månadslön: WAGE,
      antaganden: ASSUMPTIONS,
    },
    example:
      '=PAYOFF.STEG("Försörjningsstöd"; "Arbete 50% lönebidrag 80%; Sjukpenning 50%"; 2024; "Kommunen") ger 198909,90',
  },
  "PAYOFF.POTENTIAL": {
    name: "PAYOFF.POTENTIAL",
    summary:
      "Utanförskapskostnad: vad ett läge kostar per år mot osubventionerat heltidsarbete till samma lön, för en aktör eller alla. Bara försörjningen, inte platser.",
    result: "Kronor per år, i regelårets priser.",
    parameters: {
      läge: "Läget som kort text: Försörjningsstöd. Flera delar skiljs åt med semikolon.",
      regelår: RULE_YEAR,
      sektor: SECTOR,
      månadslön: WAGE,
      antaganden: ASSUMPTIONS,
    },
    example: '=PAYOFF.POTENTIAL("Försörjningsstöd"; 2024; "Samhället") ger 466803,84',
  },
  "PAYOFF.PORTFOLJ": {
    name: "PAYOFF.PORTFÖLJ",
    summary:
      "Portfölj: deltaganden rad för rad grupperas, till exempel per insats, med det som valts av antal, intäkt, kostnad, lönsamhet och återbetalningstid.",
    result:
      "En tabell med rubriker, raden Totalt och en rad om vad den vilar på. Små antal visas som ”..”; det som aldrig återbetalas är #SAKNAS!.",
    parameters: {
      deltaganden:
        "Området med rubrikraden: SUS-utdrag, egen lista eller SUS_data[#Alla]. Insats och startdatum behövs.",
      gruppera_efter:
        "Ett eller två av: år, insats, målgrupp, huvudman, inriktning, kommun, kön, ålder, utbildning, försörjning före … med semikolon emellan.",
      mått: "Ett eller flera mått, som deltaganden, kostnad, lönsamhet 5 år, återbetalningstid; semikolon emellan. Utelämnat: de vanligaste.",
      sektor: "Samhället, Kommunen, Regionen, Staten totalt, Af, Fk, Övrig stat eller Övriga. Utelämnad: Samhället.",
      kostnad_per_deltagare:
        "Kronor per deltagande utan egen kostnad, delade på aktörer som schablonen. Utelämnad eller 0: schablonen, ett antagande.",
      regelår: "Ett års regler och priser för alla, 2014 till 2026. Utelämnat eller 0: varje deltagandes slutår.",
      tröskel: "Antal under detta döljs, med det som vilar på dem: helt tal 3 till 20. Utelämnad eller 0: 5.",
      antaganden: ASSUMPTIONS,
    },
    example: '=PAYOFF.PORTFÖLJ(SUS_data[#Alla]; "insats"; "deltaganden; återbetalningstid") ger en rad per insats',
  },
  "PAYOFF.TILLDELNING": {
    name: "PAYOFF.TILLDELNING",
    summary:
      "Statens tilldelning till ett samordningsförbund: grundbeloppet och förbundets del av resten av potten, till 75 % efter försörjning och 25 % efter invånare 16–64 år.",
    result: "Kronor från staten, oavrundat. Eget kapital över ett tak sänker tilldelningen och ingår inte här.",
    parameters: {
      statlig_pott: "Vad staten fördelar till alla förbund, i kronor.",
      antal_förbund: "Hur många förbund som delar på potten, ett helt tal från 1.",
      andel_försörjning: "Förbundets andel av försörjningsmåttet i landet, 0 till 1 (2 % eller 0,02).",
      andel_invånare: "Förbundets andel av landets invånare 16–64 år, 0 till 1.",
      grundbelopp: "Kronor till varje förbund innan resten fördelas. Utelämnat eller 0: 400 000.",
    },
    example: "=PAYOFF.TILLDELNING(339000000; 83; 0,02; 0,015) ger 6133750",
  },
  "PAYOFF.KANSLIGHET": {
    name: "PAYOFF.KÄNSLIGHET",
    summary:
      "Känslighet: kostnad, årlig nytta och antal år sänks och höjs var för sig, det som slår mest på lönsamheten först.",
    result:
      "En tabell med rubriker: lågt och högt värde, lönsamhet och återbetalningstid vid vart och ett, och utslaget.",
    parameters: {
      kostnad: `${COST} Ett enda värde.`,
      årlig_nytta: `${ANNUAL} Ett enda värde.`,
      antal_år: "Hur många år lönsamheten omfattar, större än 0 och högst 100. Utelämnat: 5 år.",
      ändring: "Hur mycket varje värde sänks och höjs, som andel av sig självt, mellan 0 och 1. Utelämnad: 20 %.",
    },
    example: "=PAYOFF.KÄNSLIGHET(100; 60) ger årlig nytta först: lönsamhet 140 till 260, utslag 120",
  },
  "PAYOFF.SIMULERING": {
    name: "PAYOFF.SIMULERING",
    summary:
      "Simulering: kostnad och nytta dras ur bedömda intervall (PERT). Ger P5, P50 och P95 för återbetalningstid och lönsamhet, och sannolikheter.",
    result:
      "En tabell med rubriker. Pp är det minsta dragna värde som minst p % av dragningarna inte överstiger; aldrig räknas som efter alla månader.",
    parameters: {
      kostnad: "Tre celler i en rad eller kolumn: lägsta, troligaste och högsta kostnad, större än 0. Får vara lika.",
      årlig_nytta: "Tre celler: lägsta, troligaste och högsta nytta per år. Får vara negativa och får vara lika.",
      antal_år: "Hur många år lönsamheten omfattar, större än 0 och högst 100. Utelämnat: 5 år.",
      antal: "Antal dragningar, 100 till 100 000. Utelämnat: 10 000.",
      frö: "Helt tal från 1. Samma frö ger samma dragningar i varje program. Utelämnat: 1.",
      inom_mån: "Hela månader, 1 till 1200: hur troligt det är att kostnaden är återbetald då. Utelämnat: frågas inte.",
    },
    example: "=PAYOFF.SIMULERING(A1:C1; A2:C2; 5; 10000; 1; 36) ger percentiler och sannolikheter",
  },
  "PAYOFF.MEDFINANSIERING": {
    name: "PAYOFF.MEDFINANSIERING",
    summary:
      "Medfinansiering: den minsta flytt av kostnader mellan aktörer efter vilken alla som kan har fått tillbaka sin kostnad inom ett antal månader.",
    result:
      "En tabell med rubriker, en rad per aktör: flytt (minus: ifrån), kostnad efter, återbetalningstid, vad som saknas och utfall, i hela ören.",
    parameters: {
      kostnader: "Aktörernas kostnader i en rad eller kolumn, minst 0. Högst 100 aktörer.",
      årlig_nytta:
        "Vad varje aktör får per år, i samma ordning. Får vara negativ: en sådan aktör behåller sin kostnad.",
      inom_mån: "Hela månader, 1 till 1200, inom vilka kostnaderna ska vara återbetalda.",
    },
    example: "=PAYOFF.MEDFINANSIERING(A1:A3; B1:B3; 24) ger flytten för tre aktörer",
  },
};
