/**
 * The pages whose words anybody may need who reads. They are one chunk in each language; the words of every other page
 * come with that page. The build reads this list too.
 */
export const forReading: readonly string[] = ['common', 'get-help-now', 'guide', 'hide', 'welcome']
