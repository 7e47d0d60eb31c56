/** Words of a text at their place: `text.slice(start, end)`, offsets in UTF-16 code units. */
export type Words = { readonly text: string; readonly start: number; readonly end: number };

/** The parts of a single 公文 (GB/T 9704) as printed; null or [] where the text does not hold them. */
export type OfficialDocument = {
  /** Heading; `start` is -1 where it was given beside the text, or where only 现将《甲》印发给你们 tells it: 甲. */
  readonly title: Words;
  /** Title of what is printed and issued below (关于印发《甲》的通知: 甲); null for a document that stands for itself. */
  readonly issued: string | null;
  /** 转发: the document forwarded keeps its own issuers; an appointment or a forwarding notice is a document of its own. */
  readonly forwards: boolean;
  /** The words before 关于 or 印发 of the heading, one a body where the print parts them, blanks out. */
  readonly headIssuers: readonly Words[];
  /** 发文机关标志: the bodies of the letterhead, blanks out, or what a page prints in its place. */
  readonly letterhead: readonly Words[];
  /** 发文机关 or 发布机构 as the page of a site labels it. */
  readonly pageIssuers: Words | null;
  /** 发文字号 */
  readonly number: Words | null;
  /** 主送机关 */
  readonly recipients: Words | null;
  /** 发文机关署名, one a body, blanks out; where nobody signs, who made the rules known or adopted them. */
  readonly signatures: readonly Words[];
  /** 成文日期 as printed and as a date. */
  readonly date: (Words & { readonly value: string }) | null;
  /** 附件 by their titles. */
  readonly attachments: readonly Words[];
  /** 正文: from behind the recipients (or the heading) to the 附件说明, the signature or the 版记. */
  readonly body: { readonly start: number; readonly end: number };
  /** 密级和保密期限 */
  readonly secrecy: Words | null;
  /** 紧急程度 */
  readonly urgency: Words | null;
  /** 签发人 of a document that goes upwards. */
  readonly approver: Words | null;
  /** 抄送机关 */
  readonly copies: Words | null;
  /** 印发机关 of the 版记, which prints for the issuer and is none itself, and 印发日期. */
  readonly printing: { readonly body: Words | null; readonly date: Words & { readonly value: string } } | null;
};
