import { Button, Checkbox, createTheme, Input, Radio, type MantineColorsTuple } from '@mantine/core'
import controls from './controls.module.css'

// Mantine counts shades; ours is one green, and its dark counterpart comes through the tokens.
const green = Array.from({ length: 10 }, () => '#0b5a47') as unknown as MantineColorsTuple

/** Mantine's controls in the clothes of the tokens; what they look like stands in controls.module.css. */
export const deskTheme = createTheme({
  primaryColor: 'green',
  colors: { green },
  fontFamily: 'inherit',
  defaultRadius: 6,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ classNames: { root: controls['button'] ?? '', label: controls['label'] ?? '' } }),
    Input: Input.extend({ classNames: { input: controls['input'] ?? '' } }),
    InputWrapper: Input.Wrapper.extend({
      classNames: {
        label: controls['field-label'] ?? '',
        description: controls['description'] ?? '',
        error: controls['error'] ?? '',
      },
    }),
    Checkbox: Checkbox.extend({
      classNames: {
        inner: controls['mark'] ?? '',
        input: controls['box'] ?? '',
        labelWrapper: controls['answer'] ?? '',
      },
    }),
    Radio: Radio.extend({
      classNames: {
        inner: controls['mark'] ?? '',
        radio: controls['radio'] ?? '',
        labelWrapper: controls['answer'] ?? '',
      },
    }),
  },
})
