import { wordSet } from '../word-list.ts';

/** Frequent English words, folded, that stand with a capital or could be taken for a name. */
export const ENGLISH_COMMON_WORDS: ReadonlySet<string> = wordSet(`
  us un uno car cars fair game sold gold rice pay arms arm aid award awards loss losses bild held gift
  reis orden zeit wagner frank austen blinker blinken blinked blinking trump trumps trumped trumpet
  put puts putting puttin putty curse course courses cursed cruise crime crimes rider riders ryde
  starter starters stammer lamb lame lammas mutter mutters rut ruts kirk kirby camp campbells camper
  start starts salt chief state states house white black green red blue brown gray world war wars
  peace time times day days week weeks month months year years today tomorrow yesterday monday
  tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december north south east west northern southern eastern western
  city town village country countries nation nations national international people person man men
  woman women child children boy girl family father mother brother sister son daughter friend
  president minister secretary general chairman leader leaders officer officers official officials
  army navy force forces troop troops soldier soldiers police court law laws right rights party
  parties government election elections vote votes bank banks market markets stock stocks share
  shares price prices money dollar dollars euro pound company companies business trade deal deals
  work worker workers job jobs school schools student students teacher university research
  researchers study studies science doctor doctors hospital health medical food water wine beer
  coffee tea bread meat fish fruit sugar salad soup kitchen garden dog dogs cat cats horse horses
  bird birds bus train plane flight ship ships port bridge tunnel tower wall door window roof table
  chair bed lamp light color colour games player players team teams coach club goal goals
  season league cup race races driver film films movie movies book books music song songs weather
  rain snow wind storm summer winter spring autumn fall sun moon star stars sky sea river lake
  mountain hill forest tree trees flower road street way place places part parts side end
  number numbers question questions answer problem problems reason case point fact idea word words
  name names story stories news report reports article page letter line list picture photo
  video phone computer internet site system program programme plan plans project service services
  area areas region regions center centre office offices home room rooms building buildings land
  says say said told tells warns warn meets meet visits visit calls call makes make takes take
  gives give sends send wants want needs need hits hit wins win loses lose kills kill dies die
  fights fight attacks attack strikes strike backs back urges urge vows vow rejects reject denies
  deny confirms confirm claims claim talks talk faces face sees see gets get goes go comes come
  soul souls sole seal seals sealed wool wolf wait waits ran japan jam chin
  moss moth mosque muscle muscat keen kief keys kiss kick kind king kin kid bridal bide
  bidden bides hurt sumo sums sumy rason raising geranium german
  germane kursaal cursor corsica alibi elephant shade shades shaded pants pantry panther merkin
  mercury spiegel mirror focus guardian post express morning evening night
  alliance offensive operation museum treaty pact summit border front unit units group groups
  the and but for not all any can had her was one our out has him his how its new now
  old two who did she use that with have this will your from they know been good
  much some very when here just like long many more only over such than them
  well were what rock rocks young
  shin sin sing singe singer singing single patel petal pastel rutabaga rooted peck pecks pesky
`);
