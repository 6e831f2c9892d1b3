import { Upload } from 'tus-js-client'
import { senderHeaders } from './sender.ts'

/** The last answer; status 0 where none came. */
interface Answer {
  status: number
  text: string
}

/** A line on which nothing moves for so long is broken, whether or not anybody says so. */
const silenceMs = 20_000

/** Sends what has not come yet of a file, by the tus protocol; this browser remembers what is on its way. */
export async function sendParts(file: File, onPart: (percent: number) => void): Promise<Answer> {
  const fingerprint = await fingerprintOf(file)
  let last: Answer = { status: 0, text: '' }
  return new Promise((resolve) => {
    let silence: ReturnType<typeof setTimeout>
    const end = (answer: Answer) => {
      clearTimeout(silence)
      resolve(answer)
    }
    const moves = () => {
      clearTimeout(silence)
      silence = setTimeout(() => {
        void upload.abort().finally(() => end({ status: 0, text: '' }))
      }, silenceMs)
    }
    const upload = new Upload(file, {
      endpoint: '/uploads',
      headers: senderHeaders(),
      metadata: { filetype: file.type || 'application/octet-stream' },
      fingerprint: async () => fingerprint,
      storeFingerprintForResuming: fingerprint !== '',
      removeFingerprintOnSuccess: true,
      // Whoever shows the file tries again, and says so meanwhile.
      retryDelays: null,
      onBeforeRequest: () => {
        last = { status: 0, text: '' }
        moves()
      },
      onAfterResponse: (_request, response) => {
        last = { status: response.getStatus(), text: response.getBody() }
        // Else it would begin anew under a session that lives no more.
        if (last.status === 401) throw new Error('sign in')
      },
      onProgress: (sent, total) => {
        moves()
        onPart(Math.floor((sent / total) * 100))
      },
      onSuccess: () => end(last),
      onError: () => end(last),
    })
    void upload.findPreviousUploads().then(
      ([previous]) => {
        if (previous) upload.resumeFromPreviousUpload(previous)
        upload.start()
      },
      () => upload.start(),
    )
  })
}

/** By its bytes: a file that only bears the same name and size is another one. Empty where it cannot be told. */
async function fingerprintOf(file: File): Promise<string> {
  if (!isSecureContext) return ''
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  const bytes = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'))
  return `mithaq-${bytes.join('')}`
}
