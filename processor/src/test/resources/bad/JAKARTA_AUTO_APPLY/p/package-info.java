@dev.rowan.annotations.Converters(GradeConverter.class)
package p;
