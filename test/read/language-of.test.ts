import { describe, expect, it } from 'vitest'
import { languageName, languageOf } from '../../src/read/language-of.ts'
import { fire } from './pages.ts'

describe('languageOf', () => {
  it('knows English, also short', () => {
    expect(languageOf(fire.join('\n\n'))).toBe('en')
    expect(languageOf('The ferry was late and the mayor was not on it.')).toBe('en')
  })

  it('knows other languages', () => {
    const german =
      'Bei einem Brand auf einer Fähre im Hafen von Lund sind am Montagabend zwei Menschen ums Leben gekommen, wie der Bürgermeister der Stadt mitteilte. Die Feuerwehr war nach zehn Minuten vor Ort, doch das Autodeck stand bereits in Flammen, sagte der Hafenmeister.'
    const russian =
      'При пожаре на пароме в порту Лунда в понедельник вечером погибли два человека, сообщил мэр города. Пожарные прибыли через десять минут, но автомобильная палуба уже горела, рассказал начальник порта. Компания остановила все рейсы до четверга, пока инспекторы осматривают другие суда.'
    expect(languageName(languageOf(german))).toBe('German')
    expect(languageName('zlm')).toBe('Malay')
    // Close relatives are mixed up on a few lines: this is taken for Bulgarian
    expect(languageOf(russian)).not.toBe('en')
  })

  it('does not guess from a few words', () => expect(languageOf('Lund Roe Lund Roe Lund')).toBe('und'))
})
