import { TextInput } from '@mantine/core'
import { useWords } from '../language/reading-language.tsx'

interface EmailProps {
  value: string
  error: string | null
  onChange: (value: string) => void
}

export function EmailField({ value, error, onChange }: EmailProps) {
  const { session } = useWords()
  return (
    <TextInput
      type="email"
      name="email"
      dir="ltr"
      autoComplete="username"
      label={session.email}
      value={value}
      error={error}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}

interface PasswordProps extends EmailProps {
  isNew?: boolean
}

export function PasswordField({ value, error, onChange, isNew = false }: PasswordProps) {
  const { session } = useWords()
  return (
    <TextInput
      type="password"
      name="password"
      dir="ltr"
      autoComplete={isNew ? 'new-password' : 'current-password'}
      label={isNew ? session.newPassword : session.password}
      description={isNew ? session.newPasswordHelp : undefined}
      value={value}
      error={error}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}
