import account from "./account";
import admin from "./admin";
import adminLists from "./adminLists";
import adminLog from "./adminLog";
import adminReference from "./adminReference";
import auth from "./auth";
import candidate from "./candidate";
import charts from "./charts";
import common from "./common";
import company from "./company";
import completeness from "./completeness";
import engine from "./engine";
import errorPage from "./errorPage";
import errors from "./errors";
import explanation from "./explanation";
import form from "./form";
import guide from "./guide";
import landing from "./landing";
import match from "./match";
import members from "./members";
import notifications from "./notifications";
import opening from "./opening";
import openingExample from "./openingExample";
import openingFit from "./openingFit";
import openingForm from "./openingForm";
import openingSteps from "./openingSteps";
import policies from "./policies";
import preview from "./preview";
import qualification from "./qualification";
import ranking from "./ranking";
import reach from "./reach";
import recommended from "./recommended";
import reference from "./reference";
import refusals from "./refusals";
import saved from "./saved";
import search from "./search";
import shell from "./shell";
import skillImport from "./skillImport";
import talent from "./talent";
import timeline from "./timeline";
import vocabulary from "./vocabulary";

export default {
  account,
  admin,
  adminLists,
  adminLog,
  adminReference,
  auth,
  candidate,
  charts,
  common,
  company,
  completeness,
  engine,
  errorPage,
  errors,
  explanation,
  form,
  guide,
  landing,
  match,
  members,
  notifications,
  opening,
  openingExample,
  openingFit,
  openingForm,
  openingSteps,
  policies,
  preview,
  qualification,
  ranking,
  reach,
  recommended,
  reference,
  refusals,
  saved,
  search,
  shell,
  skillImport,
  talent,
  timeline,
  vocabulary,
};
