package dev.mtproto.processor.declaration;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlMethod;
import dev.mtproto.annotations.TlMethods;
import dev.mtproto.annotations.TlName;
import dev.mtproto.annotations.TlType;
import dev.mtproto.processor.model.Combinator;
import dev.mtproto.processor.naming.TlNames;
import dev.mtproto.processor.problem.ProblemKey;
import dev.mtproto.processor.problem.Problems;
import dev.mtproto.processor.problem.Spot;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * All that is declared in one round. What is wrong with a declaration is reported as it is read.
 */
public final class Declarations {
  private final List<DeclaredType> types;
  private final List<DeclaredMethods> methods;

  private Declarations(List<DeclaredType> types, List<DeclaredMethods> methods) {
    this.types = types;
    this.methods = methods;
  }

  /** The Types, in the order of the round. */
  public List<DeclaredType> types() {
    return types;
  }

  /** The caller interfaces, in the order of the round. */
  public List<DeclaredMethods> methods() {
    return methods;
  }

  /** Reads the declarations of a round. */
  public static Declarations read(
      RoundEnvironment round,
      ProcessingEnvironment environment,
      Assumptions assumptions,
      Problems problems) {
    return new Reading(round, environment, assumptions, problems).read();
  }

  /** The readers of one round, wired together. */
  private static final class Reading {
    private final Elements elements;
    private final Problems problems;
    private final RoundEnvironment round;
    private final TypeIndex index;
    private final TypeReader types;
    private final MethodsReader methods;
    private final List<TypeElement> declarations;
    private final Set<String> namesInProgress = new HashSet<>();

    Reading(
        RoundEnvironment round,
        ProcessingEnvironment environment,
        Assumptions assumptions,
        Problems problems) {
      this.elements = environment.getElementUtils();
      this.problems = problems;
      this.round = round;
      Roots roots = new Roots(elements);
      this.declarations = typesOf(round, TlType.class);
      this.index = new TypeIndex(elements, roots, Imports.of(environment), declarations);
      Names names = new Names(problems);
      Ids ids = new Ids(problems);
      FieldTypes fieldTypes = new FieldTypes(index, assumptions, problems, this::bareName);
      FieldsReader fields = new FieldsReader(fieldTypes, names, problems);
      ConstructorReader constructors =
          new ConstructorReader(elements, fields, names, ids, problems);
      this.types = new TypeReader(elements, roots, constructors, names, problems);
      ResultTypes results = new ResultTypes(fieldTypes, index, problems);
      MethodReader method = new MethodReader(elements, fields, results, names, ids, problems);
      this.methods = new MethodsReader(roots, method, problems);
    }

    Declarations read() {
      List<DeclaredType> readTypes = each(declarations, types::isWellFormed, types::read);
      List<DeclaredMethods> readMethods =
          each(typesOf(round, TlMethods.class), methods::isWellFormed, methods::read);
      reportOutside();
      return new Declarations(readTypes, readMethods);
    }

    /** A crash on one declaration is an error there, and does not stop the others. */
    private <T> List<T> each(
        List<TypeElement> from, Predicate<TypeElement> filter, Function<TypeElement, T> reader) {
      List<T> read = new ArrayList<>();
      for (TypeElement declaration : from) {
        try {
          if (filter.test(declaration)) {
            read.add(reader.apply(declaration));
          }
        } catch (RuntimeException e) {
          problems.report(Spot.of(declaration), ProblemKey.CRASH, declaration.getSimpleName(), e);
        }
      }
      return read;
    }

    private void reportOutside() {
      for (Element element : round.getElementsAnnotatedWith(TlConstructor.class)) {
        Element enclosing = Enclosing.of(element);
        if (!Mirrors.has(element, TlType.class) && !Mirrors.has(enclosing, TlType.class)) {
          problems.report(
              Mirrors.spot(element, TlConstructor.class),
              ProblemKey.CONSTRUCTOR_OUTSIDE,
              element.getSimpleName());
        }
      }
      for (Element element : round.getElementsAnnotatedWith(TlMethod.class)) {
        Element enclosing = Enclosing.of(element);
        boolean inside =
            Mirrors.has(enclosing, TlMethods.class)
                && (element.getModifiers().contains(Modifier.ABSTRACT)
                    || !enclosing.getKind().isInterface()); // which is reported itself
        if (!inside) {
          problems.report(
              Mirrors.spot(element, TlMethod.class),
              ProblemKey.METHOD_OUTSIDE,
              element.getSimpleName() + "()");
        }
      }
    }

    /**
     * The constructor that stands for its Type in a bare vector; null if there is not just one. The
     * name of a nested one may follow from its id only, so it is read ahead, without reports.
     */
    private @Nullable String bareName(TypeHeader type) {
      if (type.constructors().size() != 1) {
        return null;
      }
      TypeElement constructor = type.constructors().get(0);
      String given = Mirrors.string(constructor, TlName.class);
      if (given != null && !given.equals(TlNames.simpleName(type.tlName()))) {
        return TlNames.qualify(TlNames.namespaceOf(type.tlName()), given);
      }
      return namesInProgress.add(type.tlName()) ? readName(constructor, type) : type.tlName();
    }

    private String readName(TypeElement constructor, TypeHeader type) {
      Problems unseen = new Problems();
      Names names = new Names(unseen);
      FieldTypes fieldTypes = new FieldTypes(index, new Assumptions(), unseen, this::bareName);
      FieldsReader fields = new FieldsReader(fieldTypes, names, unseen);
      ConstructorReader reader =
          new ConstructorReader(elements, fields, names, new Ids(unseen), unseen);
      Combinator combinator = reader.read(constructor, type).combinator();
      namesInProgress.remove(type.tlName());
      return combinator.tlName();
    }

    private static List<TypeElement> typesOf(
        RoundEnvironment round, Class<? extends Annotation> annotation) {
      return List.copyOf(ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)));
    }
  }
}
