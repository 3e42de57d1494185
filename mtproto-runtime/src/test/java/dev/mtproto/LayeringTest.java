package dev.mtproto;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Keeps the packages in their order. */
class LayeringTest {
  /** Lowest first; each imports only from itself and those above it in this list. */
  private static final List<String> ORDER =
      List.of(
          "dev.mtproto.annotations",
          "dev.mtproto.error",
          "dev.mtproto.event",
          "dev.mtproto.metrics",
          "dev.mtproto.internal.event",
          "dev.mtproto.internal.bytes",
          "dev.mtproto.tl",
          "dev.mtproto.tl.json",
          "dev.mtproto.internal.service",
          "dev.mtproto.internal.crypto",
          "dev.mtproto.internal.handshake",
          "dev.mtproto.internal.message",
          "dev.mtproto.internal.transport",
          "dev.mtproto.internal.session",
          "dev.mtproto.credentials",
          "dev.mtproto.internal.credentials",
          "dev.mtproto.internal.caller",
          "dev.mtproto.call",
          "dev.mtproto.internal.chain",
          "dev.mtproto.internal.dc",
          "dev.mtproto.internal.policy",
          "dev.mtproto.text",
          "dev.mtproto.peers",
          "dev.mtproto.account",
          "dev.mtproto.updates",
          "dev.mtproto.internal.updates",
          "dev.mtproto.files",
          "dev.mtproto.client");

  private final JavaClasses classes =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    Set<String> strangers = new TreeSet<>();
    for (JavaClass type : classes) {
      if (isOurs(type) && rank(type) < 0) {
        strangers.add(type.getPackageName());
      }
    }
    assertThat(strangers).isEmpty();
  }

  @Test
  void packagesImportOnlyFromThoseBelowThem() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : classes) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass();
        if (isOurs(target) && rank(target) > rank(type)) {
          wrong.add(type.getName() + " -> " + target.getName());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void whatUsersSeeSpeaksOfNothingInternal() {
    Set<String> leaks = new TreeSet<>();
    for (JavaClass type : classes) {
      if (isPublicApi(type)) {
        for (JavaClass seen : seenBy(type)) {
          if (seen.getPackageName().startsWith("dev.mtproto.internal")) {
            leaks.add(type.getName() + " -> " + seen.getName());
          }
        }
      }
    }
    assertThat(leaks).isEmpty();
  }

  private static boolean isPublicApi(JavaClass type) {
    return isOurs(type)
        && type.getModifiers().contains(JavaModifier.PUBLIC)
        && !type.getPackageName().startsWith("dev.mtproto.internal");
  }

  /** The types in the signatures of what is public or protected of a class. */
  private static List<JavaClass> seenBy(JavaClass type) {
    List<JavaClass> seen = new ArrayList<>(type.getAllRawInterfaces());
    seen.addAll(type.getAllRawSuperclasses());
    for (JavaMember member : type.getMembers()) {
      if (member.getModifiers().contains(JavaModifier.PUBLIC)
          || member.getModifiers().contains(JavaModifier.PROTECTED)) {
        seen.addAll(signature(member));
      }
    }
    return seen;
  }

  private static Set<JavaClass> signature(JavaMember member) {
    if (member instanceof JavaField field) {
      return field.getType().getAllInvolvedRawTypes();
    }
    Set<JavaClass> types = new java.util.HashSet<>();
    if (member instanceof JavaCodeUnit unit) {
      types.addAll(unit.getReturnType().getAllInvolvedRawTypes());
      unit.getParameterTypes().forEach(type -> types.addAll(type.getAllInvolvedRawTypes()));
      types.addAll(unit.getExceptionTypes());
    }
    return types;
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith("dev.mtproto");
  }

  /** The place of the package, or of the nearest listed one around it. */
  private static int rank(JavaClass type) {
    for (String name = type.getPackageName(); name.contains("."); ) {
      int rank = ORDER.indexOf(name);
      if (rank >= 0) {
        return rank;
      }
      name = name.substring(0, name.lastIndexOf('.'));
    }
    return -1;
  }
}
