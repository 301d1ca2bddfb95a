/** Words of what pages offer to the secretariat alone. */
export const secretariatText = {
  title: { ja: '事務局の方へ', en: 'For the secretariat' },
  hint: {
    ja: 'いまの内容を入れた様式が開きます。先に GitHub にログインしてください。出せるのは事務局だけです。',
    en: 'Opens a form that holds what stands here. Sign in to GitHub first; only the secretariat can file it.',
  },
};
