import type ja from "../ja/openingExample";
import type { Words } from "../types";

export default {
  agriculture:
    "Orders come by phone and fax, and at night we copy them into a ledger by hand. There are slips every month, and in the busy season no time to sleep.",
  tourism:
    "Bookings come over three sites and the phone, and now and then we sell a room twice. Questions from abroad wait for days.",
  manufacturing:
    "Parts are listed on paper, so the workshop learns of a missing part when it is needed. Rush orders grow and deadlines slip.",
  construction:
    "Photos and daily reports stay on the workers' phones. Putting them together takes half a day in the office every week.",
  retail:
    "What customers say and what sells is only in the manager's head. We buy by feeling and have leftovers at the end of each season.",
  transport:
    "One old hand plans all trips on paper. When he is off nothing moves, and lorries come back empty.",
  care: "Care notes are written on paper and then typed in. Staff stay an hour longer every day and have less time for people.",
  disaster:
    "Requests to clear snow come by phone and are marked on a map. Nobody knows what is done, and people call again and again.",
  education:
    "Parents report absences by phone and on paper. It rings all morning, and we fear to miss something.",
  public:
    "Members and fees of our neighbourhood association are kept on paper. Each change of officers is a struggle.",
  energy: "Our power bill keeps growing, but we do not know which machine uses power at what time.",
  other:
    "Too much depends on what only I, the owner, know. I would like someone to think with me about where to begin.",
} satisfies Words<typeof ja>;
