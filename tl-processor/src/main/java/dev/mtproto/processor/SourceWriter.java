package dev.mtproto.processor;

import dev.mtproto.processor.declaration.Declarations;
import dev.mtproto.processor.declaration.Declared;
import dev.mtproto.processor.declaration.DeclaredMethods;
import dev.mtproto.processor.declaration.DeclaredType;
import dev.mtproto.processor.generator.GeneratedSource;
import dev.mtproto.processor.generator.Sources;
import dev.mtproto.processor.model.JavaType;
import dev.mtproto.processor.model.MethodModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;

/** Hands generated sources to the compiler, each name once. */
final class SourceWriter {
  private final ProcessingEnvironment environment;
  private final Elements elements;

  /** Packages by the classes in them. */
  private final Map<String, String> generated = new HashMap<>();

  private final Map<String, Sources> sources = new HashMap<>();
  private final Set<String> written;

  SourceWriter(ProcessingEnvironment environment, Declarations declarations, Set<String> written) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.written = written;
    for (DeclaredType type : declarations.types()) {
      add(type.model().javaType());
    }
    for (DeclaredMethods caller : declarations.methods()) {
      for (Declared<MethodModel> method : caller.methods()) {
        add(method.model().request());
      }
    }
  }

  private void add(JavaType type) {
    generated.put(type.qualifiedName(), type.packageName());
  }

  /** The generators for code of the declaration's module. */
  Sources sources(Element declaration) {
    ModuleElement module = elements.getModuleOf(declaration);
    return sources.computeIfAbsent(
        String.valueOf(module),
        name -> new Sources(hasGenerated(module), hidingJavaLang(module)::contains));
  }

  /** The packages with a class that has the name of one of java.lang that is used. */
  private Set<String> hidingJavaLang(ModuleElement module) {
    Set<String> packages = new HashSet<>();
    for (String packageName : generated.values().stream().distinct().toList()) {
      for (String simpleName : Sources.USED_OF_JAVA_LANG) {
        String name = new JavaType(packageName, simpleName).qualifiedName();
        if (generated.containsKey(name) || elements.getTypeElement(module, name) != null) {
          packages.add(packageName);
        }
      }
    }
    return packages;
  }

  /** Writes a source, unless that class has been written or is a source of the user's. */
  void write(GeneratedSource source, Element declaration) {
    JavaType name = source.name();
    if (!written.add(name.qualifiedName())) {
      return;
    }
    try (Writer writer =
        environment.getFiler().createSourceFile(name.qualifiedName(), declaration).openWriter()) {
      writer.write(source.text());
    } catch (FilerException e) {
      // A name clash, which the rules between declarations report.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code @Generated} is in java.compiler, which not every module reads. */
  private boolean hasGenerated(ModuleElement module) {
    String name = "javax.annotation.processing.Generated";
    return elements.getTypeElement(module, name) != null;
  }
}
