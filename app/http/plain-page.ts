import type { Response } from "express";

const EXPLANATIONS = {
  400: ["リクエストを読み取れませんでした。", "This request could not be read."],
  403: [
    "この操作は受け付けられません。Musubi の画面からやり直してください。",
    "This request did not come from Musubi's own pages. Please start again from there.",
  ],
  411: ["送信内容の長さが示されていません。", "The request does not say how long it is."],
  413: [
    "送信された内容が大きすぎます。前の画面に戻り、文章を短くしてください。",
    "What was sent is too large. Please go back and shorten your text.",
  ],
  415: ["この形式の送信は受け付けていません。", "This kind of content is not accepted."],
  429: [
    "短い間にダウンロードが続いたため、受付を一時止めています。1分ほど待ってから、もう一度お試しください。",
    "There were too many downloads in a short time. Please wait a minute and try again.",
  ],
  500: [
    "サーバーで問題が起きました。しばらくしてからもう一度お試しください。",
    "Something went wrong on our side. Please try again in a little while.",
  ],
} as const;

export type PlainStatus = keyof typeof EXPLANATIONS;

/** Answers what never reaches Remix: a short page in both languages, without style or script. */
export function sendPlainPage(response: Response, status: PlainStatus): void {
  const [ja, en] = EXPLANATIONS[status];
  response
    .status(status)
    .set("Cache-Control", "no-store")
    .type("html")
    .send(`<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${status} | 結び Musubi</title>
</head>
<body>
<h1>${status}</h1>
<p>${ja}</p>
<p lang="en">${en}</p>
<p><a href="/">結び Musubi</a></p>
</body>
</html>
`);
}
