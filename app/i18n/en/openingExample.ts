import type ja from "../ja/openingExample";
import type { Words } from "../types";

export default {
  agriculture: {
    "1": {
      title: "Orders come by phone and fax and are copied wrongly",
      problem:
        "Orders come by phone and fax, and at night we copy them into a ledger by hand. There are slips every month, and in the busy season no time to sleep.",
      outcome:
        "Orders go straight into one list without slips, and even in the busy season work ends by eight.",
    },
    "2": {
      title: "Somebody walks to the greenhouses to read the temperature",
      problem:
        "We have six greenhouses and walk there several times a day. Once the heating stopped at night and the seedlings died; in winter we cannot sleep.",
      outcome:
        "Temperatures can be read on a phone, and an alarm comes when they leave the range. No more rounds at night.",
    },
    "3": {
      title: "Our direct customers are a bundle of New Year cards",
      problem:
        "Who buys from us every year, and what they like, is only on cards and slips. Sending news takes the whole family a week.",
      outcome:
        "One list of customers, news of the season sent in half a day, and we know who bought what.",
    },
  },
  tourism: {
    "1": {
      title: "Bookings come over three sites and the phone",
      problem:
        "Bookings come over three sites and the phone, and now and then we sell a room twice. Questions from abroad wait for days.",
      outcome:
        "Free rooms are kept in step by themselves, no room is sold twice, and questions in English are answered the same day.",
    },
    "2": {
      title: "Fewer guests on weekdays, and we do not know what to tell them",
      problem:
        "Weekends are full, weekdays a third. Social media is left to a young colleague, and nobody knows which post brought whom.",
      outcome:
        "We see every month where guests come from, and weekdays are half full within six months, by our own efforts.",
    },
    "3": {
      title: "On stormy mornings we cannot reach all guests in time",
      problem:
        "Bookings for our tours are in a paper book. On stormy mornings we call forty people one by one, and some come to the harbour in vain.",
      outcome: "One message reaches everybody, and another day can be chosen at once.",
    },
  },
  manufacturing: {
    "1": {
      title: "Stock of parts is on paper, and we find out too late",
      problem:
        "Parts are listed on paper, so the workshop learns of a missing part when it is needed. Rush orders grow and deadlines slip.",
      outcome:
        "Stock can be seen on a phone in the warehouse, missing parts show the day before, and the monthly count takes half a day.",
    },
    "2": {
      title: "Quotes are in the owner's head and take too long",
      problem:
        "Only the owner makes quotes, from old drawings and by feeling. It takes a week, and the work goes to others.",
      outcome:
        "Prices and hours of similar work are found at once, the office makes the draft, and the reply goes out the same day.",
    },
    "3": {
      title: "Three experts do all inspections, and nobody follows",
      problem:
        "Our visual inspection depends on three pairs of eyes. All of them retire within two years, and what they look for was never put into words.",
      outcome:
        "What to look for is kept in pictures and words, and it is clear what a machine can take over.",
    },
  },
  construction: {
    "1": {
      title: "Photos and reports are scattered",
      problem:
        "Photos and daily reports stay on the workers' phones. Putting them together takes half a day in the office every week.",
      outcome:
        "Photos and reports gather in one place for each site, and the report is ready the same day.",
    },
    "2": {
      title: "Who goes where is settled by phone every night",
      problem:
        "Every night we call ten people to plan the next day. Changes do not reach everyone, and sites lack people.",
      outcome:
        "Everyone sees the plan on a phone, changes arrive at once, and the calls at night stop.",
    },
    "3": {
      title: "We wait long for surveys that others do",
      problem:
        "Even for small works we order surveys and wait two weeks. Drones interest us, but we do not know what it takes.",
      outcome: "We know the steps and costs of surveying ourselves, and have tried it on one site.",
    },
  },
  retail: {
    "1": {
      title: "What sells is only in the manager's head",
      problem:
        "What customers say and what sells is only in the manager's head. We buy by feeling and have leftovers at the end of each season.",
      outcome:
        "Everyone in the shop sees what sold when, orders are discussed with figures, and leftovers are halved.",
    },
    "2": {
      title: "Our online shop sells a handful a month",
      problem:
        "We began to sell online three years ago and get about five orders a month. Photos and texts are as on the first day; nobody can change them.",
      outcome:
        "A shop that reads well on a phone, photos and texts that we can change ourselves, thirty orders a month.",
    },
    "3": {
      title: "Closing the till takes an hour every night",
      problem:
        "After closing we count the till by hand and write the sales twice. Three shops are compared only at the end of the month.",
      outcome:
        "Closing takes fifteen minutes, and the three shops can be compared the next morning.",
    },
  },
  transport: {
    "1": {
      title: "One old hand plans all trips",
      problem:
        "One old hand plans all trips on paper. When he is off nothing moves, and lorries come back empty.",
      outcome:
        "Two people or more can see and plan the trips, and one in ten empty returns is saved.",
    },
    "2": {
      title: "Roll calls and logs on paper take three days a month",
      problem:
        "Roll calls and logs are on paper and retyped over three days at the end of the month. At an audit we search for hours.",
      outcome:
        "Each record is made once, the sums take half a day, and any record is found at once.",
    },
    "3": {
      title: "We call drivers again and again about arrivals",
      problem: "Whenever a customer asks, we call the driver, who has to stop to answer.",
      outcome: "The office sees where each lorry is and answers at once.",
    },
  },
  care: {
    "1": {
      title: "Care notes are written twice",
      problem:
        "Care notes are written on paper and then typed in. Staff stay an hour longer every day and have less time for people.",
      outcome:
        "Notes are made once, overtime ends, and colleagues in their sixties use it with ease.",
    },
    "2": {
      title: "Paper questionnaires make a queue every morning",
      problem:
        "Patients fill in a form on paper and the desk types it in. In the morning people wait half an hour while the phone rings.",
      outcome:
        "Questions are answered before the visit, the wait is twenty minutes shorter, and we are sure of how data is protected.",
    },
    "3": {
      title: "The roster takes two days by hand",
      problem:
        "We collect the wishes of thirty people on paper, and the head makes the roster in two days. Gaps are filled by phone.",
      outcome:
        "Wishes come by phone, a draft is made by itself, and one message asks everybody about a gap.",
    },
  },
  disaster: {
    "1": {
      title: "Nobody knows which roads are cleared",
      problem:
        "Requests to clear snow come by phone and are marked on a map. Nobody knows what is done, and people call again and again.",
      outcome:
        "Cleared roads show on a map, questions are answered at once, and it is in use before the next snow.",
    },
    "2": {
      title: "After the earthquake we could not reach our staff",
      problem: "Phones were down, and it took a day to know that all fifty of us were safe.",
      outcome: "Even without power we see who has not been reached, and we practise twice a year.",
    },
    "3": {
      title: "Nobody knows what is in which emergency store",
      problem: "We have eight stores and paper lists. At each check we throw away expired water.",
      outcome: "One list shows what is where and until when, and less is thrown away.",
    },
  },
  education: {
    "1": {
      title: "Absences come by phone and on paper",
      problem:
        "Parents report absences by phone and on paper. It rings all morning, and we fear to miss something.",
      outcome: "Parents report by phone app, the mornings are quiet, and nothing is missed.",
    },
    "2": {
      title: "Nobody can teach programming to our pupils",
      problem:
        "Ten children of our learning group want to program. We have the material and no adult who can teach.",
      outcome:
        "The children show work of their own after the winter holidays, and students learn how to teach it.",
    },
    "3": {
      title: "Pick-up times are changed on paper",
      problem:
        "Changes of the pick-up time are in paper notebooks and get missed. The list is rewritten every day.",
      outcome: "Changes show in one list at once, and nobody rewrites it.",
    },
  },
  public: {
    "1": {
      title: "Members and fees are on paper",
      problem:
        "Members and fees of our neighbourhood association are kept on paper. Each change of officers is a struggle.",
      outcome: "Members and fees are in one place and handed over in an hour.",
    },
    "2": {
      title: "Empty houses are in three lists",
      problem:
        "Empty houses and enquiries are in three tables that do not agree. People who come to ask have to wait.",
      outcome:
        "One list that all three of us see, and houses that fit a wish are found on the spot.",
    },
    "3": {
      title: "People write the same on four forms",
      problem:
        "For a grant people write name and address on four sheets, and we type them in again.",
      outcome: "It is written once and typed never, and old people are not left behind.",
    },
  },
  energy: {
    "1": {
      title: "We do not know what uses our power",
      problem:
        "Our power bill keeps growing, but we do not know which machine uses power at what time.",
      outcome:
        "The use of each machine shows every day, and the bill is a tenth lower within a year.",
    },
    "2": {
      title: "The boiler stops at night and nobody notices",
      problem:
        "Our wood boiler stops at night, and in the morning the greenhouse is cold. We cannot have somebody watch it.",
      outcome: "A phone rings before it stops, and we can see later why.",
    },
    "3": {
      title: "Only old people know the borders of our woods",
      problem:
        "Those who know which wood is whose, and when it was tended, are over eighty. The paper maps are wrong.",
      outcome: "Borders and years are kept on a map, and the young can take over.",
    },
  },
  other: {
    "1": {
      title: "When the owner is away, work stops",
      problem:
        "Too much depends on what only I, the owner, know. I would like someone to think with me about where to begin.",
      outcome: "We know what to mend first, and the first thing is done in three months.",
    },
    "2": {
      title: "A client's security questionnaire is beyond us",
      problem:
        "A large client asks how we protect information. We do not know the words and cannot fill in half of it.",
      outcome: "We answer honestly and have a plan to close the gaps within a year.",
    },
    "3": {
      title: "The same words go into three papers",
      problem:
        "For each order we copy address and goods into three papers. Twice a month we apologise for a slip.",
      outcome: "It is typed once, and the papers make themselves.",
    },
  },
} satisfies Words<typeof ja>;
