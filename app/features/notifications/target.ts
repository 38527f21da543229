import type { Side } from "./kinds";

export interface Subject {
  side: Side;
  subjectKind: string;
  subjectId: string | null;
}

/** The page that a notice is about. What has none of its own leads back to the list. */
export function targetOf({ side, subjectKind, subjectId }: Subject): string {
  switch (`${side} ${subjectKind}`) {
    case "talent match":
    case "company match":
      return `/${side}/matches/${subjectId}`;
    case "company opening":
      return `/company/openings/${subjectId}`;
    case "company members":
      return "/company/members";
    case "company company":
      return "/company";
    case "talent qualification":
      return `/talent/qualifications/${subjectId}`;
    case "admin queue":
      return "/admin";
    case "talent saved_search":
      return "/talent/saved";
    case "talent profile":
      return "/talent";
    default:
      return "/notices";
  }
}
