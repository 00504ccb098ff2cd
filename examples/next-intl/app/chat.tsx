'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { setLocale } from './actions'
import { chat } from './sdk'
import { Toast } from './toast'

export function Chat() {
  const t = useTranslations('chat')
  const [error, setError] = useState<unknown>()
  return (
    <>
      <select aria-label={t('language')} value={useLocale()} onChange={(event) => setLocale(event.target.value)}>
        <option value="en">English</option>
        <option value="ko">한국어</option>
        <option value="ja">日本語</option>
        <option value="zh-CN">简体中文</option>
      </select>
      <button type="button" onClick={() => chat.sendMessage().catch(setError)}>
        {t('send')}
      </button>
      <Toast error={error} />
    </>
  )
}
