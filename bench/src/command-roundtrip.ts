import { draft, publish, words, questionOf } from '@mithaq/testing/call-steps'
import { officer, representative } from '@mithaq/testing/cast'
import { newId, openCouncil } from '@mithaq/testing/council'
import type { Addresses } from '@mithaq/testing/environment'
import { openBareEngine } from './bare/engine.ts'
import { touch } from './bare/workflow-messages.ts'
import { atMost, inTurn, median, type Figure } from './figure.ts'

const rounds = 600

/** A command's whole way, tRPC to answer, over a bare update with one activity on the same server. */
export async function commandRoundtrip(addresses: Addresses): Promise<Figure> {
  const council = await openCouncil(addresses)
  const bare = await openBareEngine(addresses)
  try {
    const programme = await draft(council)
    await publish(council, programme)
    const api = await council.as(representative(1))
    const byOfficer = await council.as(officer)
    const question = await words(api, 'سؤال')
    const answer = await words(byOfficer, 'جواب')
    let asked = ''
    // Asked and answered in turn, so that the programme stays of one size.
    const act = async (round: number) => {
      if (round % 2 === 1) {
        const input = { question: questionOf(asked), words: answer }
        return byOfficer.act.answerQuestion.mutate({ programme, requestId: newId(), input })
      }
      asked = newId()
      return api.act.askQuestion.mutate({ programme, requestId: asked, input: { words: question } })
    }
    const touchBare = (n: number) => bare.handle.executeUpdate(touch, { args: [n] })
    const taken = await inTurn(rounds, act, touchBare)
    const ratio = median(taken.a) / median(taken.b)
    return atMost('command-roundtrip', median(taken.a), 'ms p50', ratio, 1.5)
  } finally {
    await bare.close()
    await council.close()
  }
}
