import { describe, expect, it } from "vitest";
import { renderQuestionPage } from "../../src/api/question-page.ts";
import type { Question } from "../../src/api/questions.ts";

const question: Question = {
  slug: "who-issued-what",
  title: { zh: "谁发布了“什么” <1>", en: "Who issued what & when" },
  query: '# 谁\n# Who\nquery { documents(filter: { text: "a<b" }) { totalCount } }',
};

describe("renderQuestionPage", () => {
  it("links each question to GraphiQL with its query", () => {
    const [, href = ""] = /class="run" href="([^"]+)"/.exec(renderQuestionPage([question], null, "zh")) ?? [];
    expect(new URL(href, "http://127.0.0.1").searchParams.get("query")).toBe(question.query);
  });

  it("escapes what questions contain", () => {
    const page = renderQuestionPage([question], null, "zh");
    expect(page).toContain("谁发布了“什么” &lt;1&gt;");
    expect(page).toContain("text: &quot;a&lt;b&quot;");
    expect(renderQuestionPage([question], null, "en")).toContain("Who issued what &amp; when");
  });

  it("speaks one language and links to the other", () => {
    const [zh, en] = (["zh", "en"] as const).map((language) => renderQuestionPage([question], null, language));
    expect(zh).toContain('<html lang="zh-CN">');
    expect(zh).toContain('<a href="?lang=en" lang="en" hreflang="en">English</a>');
    expect(en).toContain('<html lang="en">');
    expect(en).toContain('<a href="?lang=zh" lang="zh-CN" hreflang="zh-CN">中文</a>');
  });

  it("shows Neo4j Browser where there is one only", () => {
    expect(renderQuestionPage([], "http://127.0.0.1:7474/browser/", "zh")).toContain(
      '<a href="http://127.0.0.1:7474/browser/">Neo4j Browser</a>',
    );
    expect(renderQuestionPage([], null, "zh")).not.toContain("Neo4j Browser");
  });

  it("needs no script and no inline style", () => {
    expect(renderQuestionPage([question], null, "zh")).not.toMatch(/<script|<style|style=|\son\w+=/i);
  });
});
