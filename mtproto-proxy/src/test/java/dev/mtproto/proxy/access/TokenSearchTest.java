package dev.mtproto.proxy.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import okio.ByteString;
import org.junit.jupiter.api.Test;

/**
 * That a wrong token is refused after a time that says nothing of the right ones. Time itself is
 * too rough to show that; what takes the time is not.
 */
class TokenSearchTest {
  private final JavaClasses classes =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void everyTokenIsComparedWhicheverIsShown() {
    for (String shown : List.of("first", "second", "third", "none of them", "")) {
      List<String> compared = new ArrayList<>();
      AccessToken found = TokenSearch.find(watched(compared), shown);
      assertThat(compared)
          .as("when %s is shown", shown)
          .containsExactly("first", "second", "third");
      assertThat(found == null ? "none" : found.name())
          .isEqualTo(shown.matches("first|second|third") ? shown : "none");
    }
  }

  @Test
  void theSearchCallsNothingThatComparesButTheOneThatTakesAsLongForAll() {
    Set<String> called = new TreeSet<>();
    for (JavaCodeUnitAccess<?> call :
        classes.get(TokenSearch.class).getCodeUnitAccessesFromSelf()) {
      AccessTarget target = call.getTarget();
      called.add(target.getOwner().getSimpleName() + "." + target.getName());
    }
    assertThat(called)
        .containsExactlyInAnyOrder(
            "AccessToken.hash",
            "ByteString.of",
            "ByteString.sha256",
            "ByteString.toByteArray",
            "Iterable.iterator",
            "Iterator.hasNext",
            "Iterator.next",
            "MessageDigest.isEqual",
            "Object.<init>",
            "String.getBytes",
            "TokenSearch.hash");
  }

  @Test
  void nobodyElseSeesHashesButWhoKeepsThemAndWhoLooksAtStreamsThatWereLetIn() {
    Set<String> askers = new TreeSet<>();
    for (JavaClass type : classes) {
      for (JavaCodeUnitAccess<?> call : type.getCodeUnitAccessesFromSelf()) {
        if (call.getTarget().getOwner().isEquivalentTo(AccessToken.class)
            && call.getTarget().getName().equals("hash")) {
          askers.add(nameOf(call.getOrigin()));
        }
      }
    }
    assertThat(askers)
        .containsExactlyInAnyOrder("TokenSearch.find", "TokenJson.write", "Gatekeeper.reasonsToGo");
  }

  @Test
  void hashesHaveOneLength() {
    assertThat(TokenSearch.hash("").size()).isEqualTo(32);
    assertThat(TokenSearch.hash("x".repeat(1_000)).size()).isEqualTo(32);
    ByteString shorter = TokenSearch.hash("first").substring(0, 31);
    assertThatThrownBy(() -> token("first", shorter))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hash of token first");
  }

  private static String nameOf(JavaCodeUnit method) {
    String name = method.getName().replaceFirst("^lambda\\$(\\w+)\\$\\d+$", "$1");
    return method.getOwner().getSimpleName() + "." + name;
  }

  private static AccessToken token(String name, ByteString hash) {
    return new AccessToken(name, hash, Instant.EPOCH, MethodRules.standard(), List.of(), 0);
  }

  private static List<AccessToken> watched(List<String> compared) {
    return Stream.of("first", "second", "third")
        .map(name -> token(name, new WatchedHash(name, compared)))
        .toList();
  }

  /** Says when its bytes are taken, to be compared. */
  private static final class WatchedHash extends ByteString {
    private final String name;
    private final transient List<String> compared;

    WatchedHash(String name, List<String> compared) {
      super(TokenSearch.hash(name).toByteArray());
      this.name = name;
      this.compared = compared;
    }

    @Override
    public byte[] toByteArray() {
      compared.add(name);
      return super.toByteArray();
    }
  }
}
