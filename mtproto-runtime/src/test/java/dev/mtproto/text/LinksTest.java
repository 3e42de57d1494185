package dev.mtproto.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.text.TextEntity.Link;
import dev.mtproto.text.TextEntity.UserMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the Bot API makes of addresses, as its source (td's LinkManager and HttpUrl) has it. */
class LinksTest {
  @ParameterizedTest
  @CsvSource({
    "http://a.b, http://a.b/",
    "HTTPS://Telegram.ORG/Path?Q#F, https://telegram.org/Path?Q#F",
    "telegram.org, http://telegram.org/",
    "telegram.org?a=b, http://telegram.org/?a=b",
    "http://user:word@a.b:080/x, http://user:word@a.b:80/x",
    "http://[2001:db8::1]/x, http://[2001:db8::1]/x",
    "http://1.2.3.4:8080, http://1.2.3.4:8080/",
    "'http://a.b/c d', http://a.b/c%20d",
    "http://пример.рф/x, http://пример.рф/x",
    "mailto:a@b.c, http://mailto:a@b.c/",
    "tg:resolve?domain=a, tg://resolve?domain=a",
    "TG://resolve?domain=A, tg://resolve?domain=A",
    "ton://some-site/x, ton://some-site/x",
  })
  void anAddressIsWrittenInOneWay(String address, String url) {
    assertThat(Links.entity(address, 0, 1)).isEqualTo(new Link(url, 0, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript://a.b/%0aalert(1)",
        "data:text/html,hi",
        "vbscript:x.y",
        "file:///etc/passwd",
        "ftp://a.b/",
        "http://localhost",
        "http://localhost:8080/x.y",
        "nowhere",
        "http://.",
        "http://",
        "",
        "http://a.b:0/",
        "http://a.b:65536/",
        "http://a b.c/",
        "http://a<b.c/",
        "http://[x.y]/",
        "tg://a.b/",
        "tg://resolve:80/",
        "tg://http://a.b/"
      })
  void whatIsNoSafeAddressIsNone(String address) {
    assertThat(Links.entity(address, 0, 1)).isNull();
  }

  @Test
  void aUsersAddressIsAMention() {
    assertThat(Links.entity("tg://user?id=5000000000", 0, 1))
        .isEqualTo(new UserMention(5_000_000_000L, 0, 1));
    assertThat(Links.entity("tg:user?a=b&id=7#x", 0, 1)).isEqualTo(new UserMention(7, 0, 1));
    assertThat(Links.entity("tg://user?id=0", 0, 1)).isEqualTo(new Link("tg://user?id=0", 0, 1));
  }
}
