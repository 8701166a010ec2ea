package dev.rowan.processor.step;

import dev.rowan.processor.check.Entities;
import dev.rowan.processor.check.Neighbours;
import dev.rowan.processor.check.ProjectionRules;
import dev.rowan.processor.model.ComponentType;
import dev.rowan.processor.model.ProjectionModel;
import dev.rowan.processor.model.TripPlan;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.read.ProjectionReader;
import dev.rowan.processor.report.Diagnostics;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The round trips in which projections are read. */
final class ProjectionTrips {
  private final Elements elements;
  private final ProjectionReader reader;
  private final Entities entities;

  ProjectionTrips(ProcessingEnvironment environment, Entities entities) {
    this.elements = environment.getElementUtils();
    this.reader = new ProjectionReader(environment.getTypeUtils(), elements);
    this.entities = entities;
  }

  /** Those of a projection; that of the query alone when it has faults, which it says itself. */
  TripPlan of(ClassName projection) {
    return of(projection, new HashSet<>());
  }

  private TripPlan of(ClassName projection, Set<ClassName> around) {
    Optional<ProjectionModel> model = around.add(projection) ? model(projection) : Optional.empty();
    TripPlan plan = TripPlan.QUERY;
    for (ProjectionModel.Component component :
        model.map(ProjectionModel::components).orElse(List.of())) {
      plan = plan.with(of(component, around));
    }
    around.remove(projection);
    return plan;
  }

  private TripPlan of(ProjectionModel.Component component, Set<ClassName> around) {
    if (component.type() instanceof ComponentType.One one) {
      return of(one.row(), around).within(component.name());
    } else if (component.type() instanceof ComponentType.Several several) {
      return of(several.row(), around).behind(component.name());
    }
    return component.type() instanceof ComponentType.Values
        ? TripPlan.QUERY.behind(component.name())
        : TripPlan.QUERY;
  }

  private TripPlan of(ComponentType.Row row, Set<ClassName> around) {
    return row.role() == ComponentType.Role.PROJECTION ? of(row.type(), around) : TripPlan.QUERY;
  }

  private Optional<ProjectionModel> model(ClassName projection) {
    TypeElement type = elements.getTypeElement(projection.canonicalName());
    return type == null
        ? Optional.empty()
        : new ProjectionRules(new Neighbours(), entities)
            .check(reader.read(type), new Diagnostics());
  }
}
